package org.linli.social;

import java.util.Optional;
import org.linli.identity.Members;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holds messages: first the receiver's account, then both conversations, in this order. */
@Repository
class MessageHolds {
  private static final String HELD =
      """
      select m.id,
             case when m.outgoing then m.owner_id else m.partner_id end as sender_id,
             case when m.outgoing then m.partner_id else m.owner_id end as receiver_id,
             m.state as kept, bool_or(not m.outgoing) over () as delivered, m.seen, m.reported,
             m.pictured, m.sent_at
      from social.message m where m.id = :id
      order by m.outgoing desc
      limit 1
      """;
  private final Members members;
  private final ConversationRows conversations;
  private final JdbcClient jdbc;

  MessageHolds(Members members, ConversationRows conversations, JdbcClient jdbc) {
    this.members = members;
    this.conversations = conversations;
    this.jdbc = jdbc;
  }

  /** The message, if anybody still has a copy. */
  Optional<HeldMessage> hold(long id) {
    return find(id)
        .flatMap(found -> {
          members.hold(found.receiverId());
          conversations.lock(found.senderId(), found.receiverId());
          return find(id);
        });
  }

  /** The same if it is in the box of this owner, who wrote it or was written to. */
  Optional<HeldMessage> hold(long owner, long id, boolean outgoing) {
    return find(id)
        .filter(found -> owner == (outgoing ? found.senderId() : found.receiverId()))
        .flatMap(_ -> hold(id));
  }

  /** Whether the receiver may still get something. */
  boolean lives(long receiver) {
    return members.hold(receiver);
  }

  Optional<HeldMessage> find(long id) {
    return jdbc.sql(HELD).param("id", id).query(HeldMessage.class).optional();
  }
}
