package org.linli.social;

import java.time.Instant;

/**
 * A private message in somebody's box.
 *
 * @param outgoing whether the box is the sender's
 * @param kind what clients of the Q&A document make of it
 * @param content empty when it was recalled or removed
 * @param seen whether its receiver has read it
 */
public record Message(
    long id,
    long partnerId,
    boolean outgoing,
    int kind,
    String title,
    String content,
    Instant sentAt,
    boolean seen,
    State state) {

  /** Who sees what it says. */
  public enum State {
    /** Both. */
    NORMAL,
    /** Its sender, until an administrator has looked at its words. */
    WAITING,
    /** Nobody: its sender took it back. */
    RECALLED,
    /** Nobody but administrators, who took it away. */
    REMOVED
  }

  /** Whether its receiver, whose box this is, has yet to read it. */
  public boolean unread() {
    return !outgoing && !seen && state == State.NORMAL;
  }

  /** Whether it was sent so shortly ago that its sender may take it back. */
  public boolean recallable(Instant now) {
    return !now.isAfter(sentAt.plus(Recalling.LONG_ENOUGH));
  }

  /** Whose words these are. */
  public long senderId(long owner) {
    return outgoing ? owner : partnerId;
  }

  /** Whom they were meant for. */
  public long receiverId(long owner) {
    return outgoing ? partnerId : owner;
  }
}
