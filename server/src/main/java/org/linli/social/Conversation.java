package org.linli.social;

import java.time.Instant;

/**
 * Two members writing to each other, as one of them sees it.
 *
 * @param nickname the partner's, and what he is called when he has left
 */
public record Conversation(
    long partnerId,
    String nickname,
    String portrait,
    int unread,
    long id,
    boolean outgoing,
    int kind,
    String title,
    String content,
    Instant sentAt,
    boolean seen,
    Message.State state) {

  /** Its newest message. */
  public Message last() {
    return new Message(id, partnerId, outgoing, kind, title, content, sentAt, seen, state);
  }
}
