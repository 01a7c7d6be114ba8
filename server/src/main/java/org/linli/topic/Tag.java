package org.linli.topic;

/**
 * A name under which content is found.
 *
 * @param fatherId the first-level tag above one of the second level; 0 for all others
 * @param uses how much content carries it
 * @param proposedBy the member who added it; null where it was an administrator
 */
public record Tag(long id, String name, Level level, long fatherId, long uses, Long proposedBy) {

  /** Where a tag stands. */
  public enum Level {
    FIRST,
    SECOND,
    /** Beside the tree. */
    OTHER
  }
}
