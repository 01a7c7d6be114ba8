package org.linli.moderation;

/** Who sees content. */
public enum State {
  /** Everybody. */
  NORMAL,
  /** Everybody, after the others: somebody complained. Kept as normal, with a mark. */
  REPORTED,
  /** Its author and administrators, until one of them has looked at it. */
  WAITING,
  /** Nobody but administrators. */
  REMOVED
}
