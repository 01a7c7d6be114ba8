package org.linli.social;

import java.time.Clock;
import org.linli.media.Illustrations;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;

/** Puts messages into boxes, in the caller's transaction that holds both accounts. */
@Component
class Delivery {
  private final ConversationRows conversations;
  private final MessageRows rows;
  private final Illustrations illustrations;
  private final Outbox outbox;
  private final Clock clock;

  Delivery(
      ConversationRows conversations,
      MessageRows rows,
      Illustrations illustrations,
      Outbox outbox,
      Clock clock) {
    this.conversations = conversations;
    this.rows = rows;
    this.illustrations = illustrations;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Into both boxes; a note to oneself into one. */
  long deliver(long sender, long receiver, MessageDraft draft) {
    conversations.open(sender, receiver);
    var id = rows.add(sender, receiver, draft, Message.State.NORMAL, clock.instant());
    keepPictures(id, sender, draft);
    if (sender != receiver) {
      keepPictures(id, receiver, draft);
      outbox.publish(new MessageSent(id, sender, receiver));
    }
    return id;
  }

  /** Into the sender's box alone. */
  long keepWaiting(long sender, long receiver, MessageDraft draft) {
    conversations.open(sender, receiver);
    var id = rows.add(sender, receiver, draft, Message.State.WAITING, clock.instant());
    keepPictures(id, sender, draft);
    return id;
  }

  /** What has waited, into the receiver's box as if it had been sent now. */
  void deliverLate(HeldMessage message) {
    conversations.open(message.receiverId(), message.senderId());
    rows.copy(message, clock.instant())
        .ifPresent(content -> {
          var draft = new MessageDraft(0, "", content);
          keepPictures(message.id(), message.receiverId(), draft);
          outbox.publish(new MessageSent(message.id(), message.senderId(), message.receiverId()));
        });
  }

  private void keepPictures(long id, long owner, MessageDraft draft) {
    illustrations.keep(HeldMessage.referrer(owner, id), draft.prose().ownPictures());
  }
}
