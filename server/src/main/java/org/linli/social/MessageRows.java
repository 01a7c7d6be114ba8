package org.linli.social;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing into boxes whose conversations are held. */
@Repository
class MessageRows {
  private static final String ADDED =
      """
      with drawn as materialized (select nextval('social.notice_id_seq') as id),
      box (owner_id, partner_id, outgoing) as (
        values (:sender, :receiver, true)
        union
        select :receiver, :sender, false
        where :state = 'NORMAL' and :sender <> :receiver),
      told as (
        update social.conversation c
        set last_id = drawn.id, last_at = :now,
            unread = c.unread + case when box.outgoing then 0 else 1 end
        from drawn, box
        where c.owner_id = box.owner_id and c.partner_id = box.partner_id)
      insert into social.message
        (owner_id, id, partner_id, outgoing, kind, title, content, cleaned, pictured, sent_at,
         seen, state)
      select box.owner_id, drawn.id, box.partner_id, box.outgoing, :kind, :title, :content,
             :cleaned, :pictured, :now, :sender = :receiver, :state
      from drawn, box
      returning id
      """;
  private static final String COPIED =
      """
      with copy as (
        insert into social.message
          (owner_id, id, partner_id, outgoing, kind, title, content, cleaned, pictured, sent_at,
           seen, state)
        select partner_id, id, owner_id, false, kind, title, content, cleaned, pictured, :now,
               false, 'NORMAL'
        from social.message where owner_id = :sender and id = :id
        returning content),
      told as (
        update social.conversation set last_id = :id, last_at = :now, unread = unread + 1
        where owner_id = :receiver and partner_id = :sender and exists (select from copy))
      select content from copy
      """;
  private final JdbcClient jdbc;

  MessageRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a message to the boxes of those who see it; its id. */
  long add(long sender, long receiver, MessageDraft draft, Message.State state, Instant now) {
    var prose = draft.prose();
    return jdbc.sql(ADDED)
        .param("sender", sender)
        .param("receiver", receiver)
        .param("kind", draft.kind())
        .param("title", draft.title())
        .param("content", draft.content())
        .param("cleaned", prose.cleaned().orElse(null))
        .param("pictured", !prose.ownPictures().isEmpty())
        .param("now", Timestamp.from(now))
        .param("state", state.name())
        .query(Long.class)
        .list()
        .getFirst();
  }

  /** Copies what a sender has into the receiver's box; its content, if the sender still has it. */
  Optional<String> copy(HeldMessage message, Instant now) {
    return jdbc.sql(COPIED)
        .param("sender", message.senderId())
        .param("receiver", message.receiverId())
        .param("id", message.id())
        .param("now", Timestamp.from(now))
        .query(String.class)
        .optional();
  }

  /** Both copies are so now. */
  void put(HeldMessage message, Message.State state) {
    jdbc.sql(
            """
            update social.message set state = :state
            where id = :id and owner_id in (:sender, :receiver)
            """)
        .param("state", state.name())
        .param("id", message.id())
        .param("sender", message.senderId())
        .param("receiver", message.receiverId())
        .update();
  }

  /** Marks both copies as complained of, or takes the mark away. */
  void report(HeldMessage message, boolean reported) {
    jdbc.sql(
            """
            update social.message set reported = :reported
            where id = :id and owner_id in (:sender, :receiver)
            """)
        .param("reported", reported)
        .param("id", message.id())
        .param("sender", message.senderId())
        .param("receiver", message.receiverId())
        .update();
  }

  /** Nothing is left of what both copies said. */
  void blank(HeldMessage message) {
    jdbc.sql(
            """
            update social.message
            set title = '', content = '', cleaned = null, pictured = false
            where id = :id and owner_id in (:sender, :receiver)
            """)
        .param("id", message.id())
        .param("sender", message.senderId())
        .param("receiver", message.receiverId())
        .update();
  }
}
