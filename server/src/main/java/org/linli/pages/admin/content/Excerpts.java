package org.linli.pages.admin.content;

import java.util.List;
import org.linli.moderation.SensitiveWords;
import org.linli.moderation.Stretch;
import org.springframework.stereotype.Component;

/** As much of texts as is needed to decide. */
@Component
class Excerpts {
  private static final int SHOWN = 5_000;
  private static final int AROUND = 300;
  private final SensitiveWords words;

  Excerpts(SensitiveWords words) {
    this.words = words;
  }

  /** What is to be decided on. */
  List<Stretch> marked(String text) {
    return words.mark(cut(text, SHOWN));
  }

  /** What stands around it. */
  static String begin(String text) {
    return cut(text, AROUND);
  }

  private static String cut(String text, int most) {
    var end = text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }
}
