package org.linli.social;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many notices members have not read. Whoever counts holds the member's mark first. */
@Repository
class NoticeTally {
  private final JdbcClient jdbc;

  NoticeTally(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(NoticeKind about, long unread) {}

  /** Keeps everybody else from counting for this account until the transaction ends. */
  void hold(long account) {
    jdbc.sql(
            """
            insert into social.notice_mark as kept (account_id, read_to) values (:account, 0)
            on conflict (account_id) do update set read_to = kept.read_to
            """)
        .param("account", account)
        .update();
  }

  /** Counts so many unread ones to the account's or away from them. */
  void count(long account, NoticeKind kind, int step) {
    jdbc.sql(
            """
            insert into social.notice_tally as kept (account_id, about, unread)
            values (:account, :about, greatest(:step, 0))
            on conflict (account_id, about) do update set unread = kept.unread + :step
            """)
        .param("account", account)
        .param("about", kind.name())
        .param("step", step)
        .update();
  }

  /** What an account has not read, the notices to everybody among those of the system. */
  Map<NoticeKind, Long> unread(long account) {
    return jdbc
        .sql(
            """
            select about, sum(unread) as unread from (
              select about, unread from social.notice_tally where account_id = :account
              union all
              select n.about, count(*) from social.notice n
              where n.owner_id = 0
                and n.id > coalesce(
                  (select read_to from social.notice_mark where account_id = :account), 0)
                and n.created_at >= (
                  select joined_at from identity.member_card where id = :account)
                and not exists (
                  select from social.notice_read r
                  where r.account_id = :account and r.notice_id = n.id)
              group by n.about) as part
            group by about
            having sum(unread) > 0
            """)
        .param("account", account)
        .query(Row.class)
        .list()
        .stream()
        .collect(toMap(Row::about, Row::unread));
  }

  /** All that was told to everybody until now is read. */
  void readAll(long account) {
    jdbc.sql(
            """
            update social.notice_mark
            set read_to = (
              select coalesce(max(id), 0) from social.notice where owner_id = 0)
            where account_id = :account
            """)
        .param("account", account)
        .update();
  }

  void forget(long account) {
    jdbc.sql(
            """
            with counted as (delete from social.notice_tally where account_id = :account),
              signed as (delete from social.notice_read where account_id = :account)
            delete from social.notice_mark where account_id = :account
            """)
        .param("account", account)
        .update();
  }
}
