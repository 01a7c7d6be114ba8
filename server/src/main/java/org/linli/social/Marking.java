package org.linli.social;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Noting what members have read, in both boxes; twice is once. */
@Repository
public class Marking {
  private static final String MARKED =
      """
      with marked as (
        update social.message set seen = true
        where owner_id = :owner and partner_id = :partner
          and not outgoing and not seen and state = 'NORMAL' %s
        returning id),
      told as (
        update social.message set seen = true
        where owner_id = :partner and id in (select id from marked))
      update social.conversation set unread = unread - (select count(*) from marked)
      where owner_id = :owner and partner_id = :partner
      """;
  private final ConversationRows conversations;
  private final TransactionTemplate transactions;
  private final Outbox outbox;
  private final JdbcClient jdbc;

  Marking(
      ConversationRows conversations,
      TransactionTemplate transactions,
      Outbox outbox,
      JdbcClient jdbc) {
    this.conversations = conversations;
    this.transactions = transactions;
    this.outbox = outbox;
    this.jdbc = jdbc;
  }

  /** A message that was sent to him has been read; false when there is no such message. */
  @Transactional
  public boolean sign(long owner, long id) {
    var partner = partner(owner, id);
    partner.ifPresent(from -> mark(owner, from, List.of(id)));
    return partner.isPresent();
  }

  /** Those of these messages that came from a partner have been read. */
  @Transactional
  public void mark(long owner, long partner, Collection<Long> ids) {
    if (!ids.isEmpty() && conversations.lockOwn(owner, partner) > 0) {
      jdbc.sql(MARKED.formatted("and id in (:ids)"))
          .param("owner", owner)
          .param("partner", partner)
          .param("ids", ids)
          .update();
      outbox.publish(new MessagesRead(owner, partner));
    }
  }

  /** All that came from a partner so far has been read. */
  @Transactional
  public void signFrom(long owner, long partner) {
    if (conversations.lockOwn(owner, partner) > 0) {
      jdbc.sql(MARKED.formatted("")).param("owner", owner).param("partner", partner).update();
      outbox.publish(new MessagesRead(owner, partner));
    }
  }

  /** All that came so far, a partner a transaction: who holds one conversation waits for none. */
  public void signAll(long owner) {
    for (var partner : conversations.unreadPartners(owner)) {
      transactions.executeWithoutResult(_ -> signFrom(owner, partner));
    }
  }

  private Optional<Long> partner(long owner, long id) {
    return jdbc.sql(
            """
            select partner_id from social.message
            where owner_id = :owner and id = :id and not outgoing
            """)
        .param("owner", owner)
        .param("id", id)
        .query(Long.class)
        .optional();
  }
}
