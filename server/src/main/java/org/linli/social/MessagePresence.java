package org.linli.social;

import org.linli.media.Pictures;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;

/** A held message comes before its receiver's eyes, or goes from both. */
@Component
class MessagePresence {
  private final MessageRows rows;
  private final ConversationRows conversations;
  private final MessageHolds holds;
  private final Delivery delivery;
  private final Blocks blocks;
  private final Pictures pictures;
  private final Outbox outbox;

  MessagePresence(
      MessageRows rows,
      ConversationRows conversations,
      MessageHolds holds,
      Delivery delivery,
      Blocks blocks,
      Pictures pictures,
      Outbox outbox) {
    this.rows = rows;
    this.conversations = conversations;
    this.holds = holds;
    this.delivery = delivery;
    this.blocks = blocks;
    this.pictures = pictures;
    this.outbox = outbox;
  }

  void appear(HeldMessage message) {
    rows.put(message, Message.State.NORMAL);
    if (message.delivered()) {
      count(message, message.seen() ? 0 : 1);
      outbox.publish(new MessageSent(message.id(), message.senderId(), message.receiverId()));
    } else if (holds.lives(message.receiverId())
        && !blocks.blocks(message.receiverId(), message.senderId())) {
      delivery.deliverLate(message);
    }
  }

  void vanish(HeldMessage message) {
    leave(message, Message.State.REMOVED);
    outbox.publish(new MessageRemoved(message.id(), message.senderId(), message.receiverId()));
  }

  /** Neither reads it any more. */
  void leave(HeldMessage message, Message.State state) {
    rows.put(message, state);
    count(message, message.unread() ? -1 : 0);
  }

  /** Nothing is left of it, nor of who keeps its pictures. */
  void blank(HeldMessage message) {
    rows.blank(message);
    pictures.release(HeldMessage.referrer(message.senderId(), message.id()));
    pictures.release(HeldMessage.referrer(message.receiverId(), message.id()));
  }

  private void count(HeldMessage message, int step) {
    if (step != 0) {
      conversations.count(message.receiverId(), message.senderId(), step);
    }
  }
}
