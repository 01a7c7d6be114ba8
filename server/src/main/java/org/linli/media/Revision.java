package org.linli.media;

import java.time.Instant;

/**
 * How content read before it was edited.
 *
 * @param title empty for an answer
 * @param nickname who wrote it so; nothing where nobody is to know
 */
public record Revision(long id, String title, String content, Instant time, String nickname) {

  /** The same, to be set into a page as it is. */
  public Revision harmless() {
    var shown = new Prose(content).cleaned().orElse(content);
    return new Revision(id, title, shown, time, nickname);
  }
}
