package org.linli.social;

import org.linli.media.Fit;
import org.linli.media.Prose;

/**
 * What somebody wants to say.
 *
 * @param title empty for most
 */
public record MessageDraft(int kind, String title, String content) {

  /** Whether it says something in 100,000 characters, below a title of 200 at most. */
  boolean fits() {
    return !content.isBlank()
        && Fit.content(content)
        && (title.isEmpty() || Fit.title(title))
        && kind >= 0;
  }

  Prose prose() {
    return new Prose(content);
  }
}
