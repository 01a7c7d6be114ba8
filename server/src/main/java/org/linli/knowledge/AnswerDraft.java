package org.linli.knowledge;

import org.linli.media.Fit;
import org.linli.media.Prose;

/** An answer as somebody wants it to be. */
public record AnswerDraft(String content, boolean anonymous) {

  boolean fits() {
    return !content.isBlank() && Fit.content(content);
  }

  Prose prose() {
    return new Prose(content);
  }
}
