package org.linli.moderation;

import java.time.Instant;

/** Content that an administrator has to look at. */
public record ReviewCase(long id, Subject.Kind kind, long targetId, Cause cause, Instant openedAt) {

  /** Why it has to be looked at. */
  public enum Cause {
    /** It holds a sensitive word, and is not shown until it is passed. */
    WORDS,
    /** Somebody complained. */
    REPORT,
    /** It was taken away, and its author asks for another look. */
    APPEAL
  }

  /** The content. */
  public Subject subject() {
    return new Subject(kind, targetId);
  }
}
