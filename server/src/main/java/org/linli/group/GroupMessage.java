package org.linli.group;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.moderation.State;

/**
 * Something that was said in a group.
 *
 * @param type what the client that sent it makes of it, 0 to 9
 * @param withdrawn whether it was recalled, or taken away by those who look after the group
 */
public record GroupMessage(
    long id,
    long groupId,
    Author author,
    int type,
    String content,
    State state,
    boolean withdrawn,
    Instant createdAt) {

  /** Whether it was said so shortly ago that its author may take it back. */
  public boolean recallable(Instant now) {
    return !now.isAfter(createdAt.plus(Withdrawal.TIME));
  }
}
