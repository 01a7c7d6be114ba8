package org.linli.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What scikit-learn takes for terms: two or more letters, digits or underscores, in lower case. A
 * word of two characters or more has no letters but these.
 */
final class Terms {

  private static final Pattern TERM = Pattern.compile("[a-zA-Z0-9_\u4E00-\u9FD5]{2,}");

  private Terms() {}

  static List<String> in(String word) {
    if (word.length() < 2) {
      return List.of();
    }
    return TERM.matcher(word)
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .toList();
  }
}
