package org.linli.social;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When members were last told of which group. */
@Repository
class GroupPushRows {
  private final JdbcClient jdbc;

  GroupPushRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody who has a browser and wants to be told of talk. */
  record Waiting(long account, PushChoice.Talk talk) {}

  /** Those of them whom nobody has told of this group since then. */
  List<Waiting> waiting(Set<Long> accounts, long group, Instant since) {
    return jdbc.sql(
            """
            select w.account_id as account, coalesce(c.talk, 'NAMED') as talk
            from unnest(:accounts) as w (account_id)
            left join social.push_choice c on c.account_id = w.account_id
            where coalesce(c.talk, 'NAMED') <> 'NEVER'
              and exists (
                select from social.push_subscription s where s.account_id = w.account_id)
              and not exists (
                select from social.group_push g
                where g.account_id = w.account_id and g.group_id = :group and g.told_at > :since)
            """)
        .param("accounts", accounts.toArray(Long[]::new))
        .param("group", group)
        .param("since", Timestamp.from(since))
        .query(Waiting.class)
        .list();
  }

  void note(long account, long group, Instant now) {
    jdbc.sql(
            """
            insert into social.group_push (account_id, group_id, told_at)
            values (:account, :group, :now)
            on conflict (account_id, group_id) do update set told_at = excluded.told_at
            """)
        .param("account", account)
        .param("group", group)
        .param("now", Timestamp.from(now))
        .update();
  }

  void forget(long account) {
    jdbc.sql("delete from social.group_push where account_id = :id").param("id", account).update();
  }
}
