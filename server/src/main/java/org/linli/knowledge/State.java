package org.linli.knowledge;

/** Who sees content. */
public enum State {
  /** Everybody. */
  NORMAL,
  /** Its author and administrators, until one of them has looked at it. */
  WAITING,
  /** Nobody but administrators. */
  REMOVED
}
