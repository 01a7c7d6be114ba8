package org.linli.moderation;

import java.time.Instant;

/**
 * Content in a list of the back office.
 *
 * @param title the question's; empty for comments
 * @param begin its first characters as they were written
 * @param author what its author is called, null when he has left
 */
public record ContentLine(
    long id,
    Subject.Kind kind,
    String title,
    String begin,
    long accountId,
    String author,
    boolean anonymous,
    State state,
    Instant createdAt) {

  /** What moderation calls it. */
  public Subject subject() {
    return new Subject(kind, id);
  }
}
