package org.linli.social;

import java.time.Instant;
import org.linli.moderation.Held;
import org.linli.moderation.State;
import org.linli.moderation.Subject;

/**
 * A message of which nobody else changes either copy until the transaction ends.
 *
 * @param delivered whether the receiver has a copy
 * @param seen whether he has read it
 */
record HeldMessage(
    long id,
    long senderId,
    long receiverId,
    Message.State kept,
    boolean delivered,
    boolean seen,
    boolean reported,
    boolean pictured,
    Instant sentAt)
    implements Held {

  static Subject subject(long id) {
    return new Subject(Subject.Kind.MESSAGE, id);
  }

  /** Who keeps the pictures of a copy. */
  static String referrer(long owner, long id) {
    return "message " + id + " of " + owner;
  }

  /** Whether it counts as unread for its receiver. */
  boolean unread() {
    return delivered && !seen && kept == Message.State.NORMAL;
  }

  /** As moderation sees it: what its sender took back is nobody's to take away or to show. */
  @Override
  public State state() {
    return switch (kept) {
      case NORMAL, RECALLED -> State.NORMAL;
      case WAITING -> State.WAITING;
      case REMOVED -> State.REMOVED;
    };
  }
}
