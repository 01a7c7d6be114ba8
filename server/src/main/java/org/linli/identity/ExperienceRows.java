package org.linli.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journals of experience, and the sums that go with them. */
@Repository
class ExperienceRows {
  private final JdbcClient jdbc;

  ExperienceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The sum, locked until the transaction ends. */
  Optional<Integer> hold(long account) {
    return jdbc.sql(
            """
            select experience from identity.account
            where id = :account and deleted_at is null
            for no key update
            """)
        .param("account", account)
        .query(Integer.class)
        .optional();
  }

  long countSince(long account, String description, Instant since) {
    return jdbc.sql(
            """
            select count(*) from identity.experience_change
            where account_id = :account and description = :description and at >= :since
            """)
        .param("account", account)
        .param("description", description)
        .param("since", Timestamp.from(since))
        .query(Long.class)
        .single();
  }

  void write(long account, int sum, int value, String description, Instant now) {
    jdbc.sql("update identity.account set experience = :sum where id = :account")
        .param("sum", sum)
        .param("account", account)
        .update();
    jdbc.sql(
            """
            insert into identity.experience_change (account_id, value, description, at)
            values (:account, :value, :description, :now)
            """)
        .param("account", account)
        .param("value", value)
        .param("description", description)
        .param("now", Timestamp.from(now))
        .update();
  }

  List<ExperienceChange> page(long account, long offset, int limit) {
    return jdbc.sql(
            """
            select id, value, description, at from identity.experience_change
            where account_id = :account
            order by id desc
            offset :offset
            limit :limit
            """)
        .param("account", account)
        .param("offset", offset)
        .param("limit", limit)
        .query(ExperienceChange.class)
        .list();
  }
}
