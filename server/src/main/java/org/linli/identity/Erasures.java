package org.linli.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which accounts are to be erased when, and the receipts of those that were. */
@Repository
class Erasures {
  private final JdbcClient jdbc;

  Erasures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps sessions from being opened until the transaction ends; false when the account is deleted.
   * Always the first lock taken, so that signing in and erasing never wait for each other.
   */
  boolean hold(long account) {
    return jdbc.sql(
            """
            select id from identity.account
            where id = :account and deleted_at is null
            for update
            """)
        .param("account", account)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  void ask(long account, Instant now, Instant due) {
    jdbc.sql(
            """
            insert into identity.erasure (account_id, asked_at, due_at)
            values (:account, :now, :due)
            on conflict do nothing
            """)
        .param("account", account)
        .param("now", Timestamp.from(now))
        .param("due", Timestamp.from(due))
        .update();
  }

  void cancel(long account) {
    jdbc.sql("delete from identity.erasure where account_id = :account")
        .param("account", account)
        .update();
  }

  boolean pending(long account) {
    return jdbc.sql("select exists (select from identity.erasure where account_id = :account)")
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  List<Long> due(Instant now, int most) {
    return jdbc.sql(
            """
            select account_id from identity.erasure
            where due_at <= :now
            order by due_at
            limit :most
            """)
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query(Long.class)
        .list();
  }

  /** Claims a due one and tells when it was asked for; nothing when it was cancelled or is done. */
  Optional<Instant> take(long account, Instant now) {
    if (!hold(account)) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            delete from identity.erasure
            where account_id = :account and due_at <= :now
            returning asked_at
            """)
        .param("account", account)
        .param("now", Timestamp.from(now))
        .query(Timestamp.class)
        .optional()
        .map(Timestamp::toInstant);
  }

  void receipt(long account, Instant asked, Instant erased, String what) {
    jdbc.sql(
            """
            insert into identity.erasure_receipt (account_id, asked_at, erased_at, what)
            values (:account, :asked, :erased, :what)
            """)
        .param("account", account)
        .param("asked", Timestamp.from(asked))
        .param("erased", Timestamp.from(erased))
        .param("what", what)
        .update();
  }
}
