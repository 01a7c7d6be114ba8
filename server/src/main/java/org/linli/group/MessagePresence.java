package org.linli.group;

import org.linli.moderation.State;
import org.linli.moderation.Transition;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;

/** What was said comes before the eyes of a group, or goes from them, with all that counts it. */
@Component
class MessagePresence {
  private static final int APPEARS = -1;
  private static final int VANISHES = 1;
  private final MessageRows rows;
  private final TalkRows talk;
  private final Outbox outbox;

  MessagePresence(MessageRows rows, TalkRows talk, Outbox outbox) {
    this.rows = rows;
    this.talk = talk;
    this.outbox = outbox;
  }

  /** Shows what has waited, or what was removed. */
  Transition show(HeldMessage message) {
    if (message.state() == State.NORMAL) {
      return Transition.NOT_NOW;
    }
    rows.put(message, State.NORMAL);
    if (!message.withdrawn()) {
      talk.skip(message.groupId(), message.id(), message.accountId(), APPEARS);
      talk.last(message.groupId());
      outbox.publish(new GroupMessageSent(message.groupId(), message.id(), message.accountId()));
    }
    return Transition.DONE;
  }

  /** Takes it away from everybody; its row stays. */
  Transition remove(HeldMessage message) {
    if (message.state() == State.REMOVED) {
      return Transition.NOT_NOW;
    }
    rows.put(message, State.REMOVED);
    vanish(message);
    outbox.publish(
        new GroupMessageRemoved(
            message.id(), message.groupName(), message.accountId(), message.content()));
    return Transition.DONE;
  }

  void withdraw(HeldMessage message, boolean forgotten) {
    rows.withdraw(message, forgotten);
    vanish(message);
  }

  private void vanish(HeldMessage message) {
    if (message.shown()) {
      talk.skip(message.groupId(), message.id(), message.accountId(), VANISHES);
      talk.last(message.groupId());
      outbox.publish(new GroupMessageGone(message.groupId(), message.id()));
    }
  }
}
