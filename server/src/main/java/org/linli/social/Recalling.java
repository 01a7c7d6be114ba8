package org.linli.social;

import java.time.Clock;
import java.time.Duration;
import org.linli.moderation.Cases;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking back what one has just sent. */
@Component
public class Recalling {
  static final Duration LONG_ENOUGH = Duration.ofMinutes(2);
  private final MessageHolds holds;
  private final MessagePresence presence;
  private final Cases cases;
  private final Outbox outbox;
  private final Clock clock;

  Recalling(MessageHolds holds, MessagePresence presence, Cases cases, Outbox outbox, Clock clock) {
    this.holds = holds;
    this.presence = presence;
    this.cases = cases;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of taking back. */
  public enum Outcome {
    /** Nobody reads it any more; also when it was so before. */
    RECALLED,
    /** He has sent no such message. */
    NO_SUCH_MESSAGE,
    /** It is older than two minutes, or an administrator has taken it away. */
    TOO_LATE
  }

  /** Takes it out of both boxes; one that was complained of is kept for who decides on it. */
  @Transactional
  public Outcome recall(long sender, long id) {
    return holds
        .hold(sender, id, true)
        .map(message ->
            switch (message.kept()) {
              case RECALLED -> Outcome.RECALLED;
              case REMOVED -> Outcome.TOO_LATE;
              case NORMAL, WAITING -> isFresh(message) ? recall(message) : Outcome.TOO_LATE;
            })
        .orElse(Outcome.NO_SUCH_MESSAGE);
  }

  private boolean isFresh(HeldMessage message) {
    return !clock.instant().isAfter(message.sentAt().plus(LONG_ENOUGH));
  }

  private Outcome recall(HeldMessage message) {
    presence.leave(message, Message.State.RECALLED);
    if (!message.reported()) {
      presence.blank(message);
      cases.withdraw(HeldMessage.subject(message.id()));
    }
    outbox.publish(new MessageRecalled(message.id(), message.senderId(), message.receiverId()));
    return Outcome.RECALLED;
  }
}
