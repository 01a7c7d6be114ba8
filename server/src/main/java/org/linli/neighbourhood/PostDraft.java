package org.linli.neighbourhood;

import java.util.Optional;
import org.linli.media.Fit;
import org.linli.media.Prose;

/** What a neighbour is about to tell. */
public record PostDraft(String content, Optional<String> item, Optional<Place> place) {

  boolean fits() {
    return fits(content);
  }

  Prose prose() {
    return new Prose(content);
  }

  static boolean fits(String content) {
    return !content.isBlank() && Fit.content(content);
  }
}
