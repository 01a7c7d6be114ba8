package org.linli.knowledge;

import java.util.List;
import org.linli.media.Fit;
import org.linli.media.Prose;
import org.linli.moderation.SensitiveWords;

/**
 * A question as somebody wants it to be.
 *
 * @param tags the ids of at most five tags
 */
public record QuestionDraft(String title, String description, List<Long> tags, boolean anonymous) {
  private static final int MOST_TAGS = 5;

  public QuestionDraft {
    tags = tags.stream().distinct().toList();
  }

  boolean fits() {
    return Fit.title(title) && Fit.content(description) && tags.size() <= MOST_TAGS;
  }

  boolean mentions(SensitiveWords words) {
    return words.in(title) || words.in(description);
  }

  Prose prose() {
    return new Prose(description);
  }
}
