package org.linli.group;

import java.time.Instant;
import org.linli.moderation.Held;
import org.linli.moderation.State;

/** A message that nobody else changes until the transaction ends, nor its group. */
record HeldMessage(
    long id,
    long groupId,
    String groupName,
    boolean open,
    long accountId,
    String content,
    State state,
    boolean reported,
    boolean withdrawn,
    Instant createdAt)
    implements Held {
  /** Whether the members of the group see it. */
  boolean shown() {
    return state == State.NORMAL && !withdrawn;
  }
}
