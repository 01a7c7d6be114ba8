package org.linli.social;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of each conversation, for either of the two. */
@Repository
class ConversationRows {
  private final JdbcClient jdbc;

  ConversationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Makes and locks the rows of both, the smaller owner's first, until the transaction ends. No
   * inbox shows one that has no message yet.
   */
  void open(long one, long other) {
    jdbc.sql(
            """
            insert into social.conversation as kept
              (owner_id, partner_id, last_id, last_at, unread)
            select owner_id, partner_id, 0, 'epoch', 0
            from (values (:one, :other), (:other, :one)) as pair (owner_id, partner_id)
            group by owner_id, partner_id
            order by owner_id
            on conflict (owner_id, partner_id) do update set unread = kept.unread
            """)
        .param("one", one)
        .param("other", other)
        .update();
  }

  /** Locks those rows of both that are there, in the same order. */
  void lock(long one, long other) {
    jdbc.sql(
            """
            select owner_id from social.conversation
            where owner_id = :one and partner_id = :other
               or owner_id = :other and partner_id = :one
            order by owner_id
            for no key update
            """)
        .param("one", one)
        .param("other", other)
        .query(Long.class)
        .list();
  }

  /** Locks the row of one alone and tells how much of it is unread, 0 where there is none. */
  int lockOwn(long owner, long partner) {
    return jdbc.sql(
            """
            select unread from social.conversation
            where owner_id = :owner and partner_id = :partner
            for no key update
            """)
        .param("owner", owner)
        .param("partner", partner)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** Counts so many unread messages to the row of one, or away from it. */
  void count(long owner, long partner, int step) {
    jdbc.sql(
            """
            update social.conversation set unread = unread + :step
            where owner_id = :owner and partner_id = :partner
            """)
        .param("step", step)
        .param("owner", owner)
        .param("partner", partner)
        .update();
  }

  /** The partners of whom something is unread. */
  List<Long> unreadPartners(long owner) {
    return jdbc.sql(
            """
            select partner_id from social.conversation
            where owner_id = :owner and unread > 0
            order by last_at desc, last_id desc
            """)
        .param("owner", owner)
        .query(Long.class)
        .list();
  }

  void forget(long owner) {
    jdbc.sql("delete from social.conversation where owner_id = :owner")
        .param("owner", owner)
        .update();
  }
}
