package org.linli.group;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing who is what in a held group. */
@Repository
class MemberRows {
  private final JdbcClient jdbc;

  MemberRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Membership> find(long group, long account) {
    return jdbc.sql(
            """
            select group_id, account_id, rank, silent from "group".member
            where group_id = :group and account_id = :account
            """)
        .param("group", group)
        .param("account", account)
        .query(RecordRows.of(Membership.class))
        .optional();
  }

  /** Puts him there, or into another rank. */
  void put(long group, long account, Rank rank, Instant now) {
    jdbc.sql(
            """
            insert into "group".member (group_id, account_id, rank, since)
            values (:group, :account, :rank, :now)
            on conflict (group_id, account_id) do update set rank = excluded.rank
            """)
        .param("group", group)
        .param("account", account)
        .param("rank", rank.ordinal())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** The same for who belongs from now on: what was said before counts as read. */
  void join(long group, long account, Rank rank, Instant now) {
    put(group, account, rank, now);
    jdbc.sql(
            """
            update "group".member m
            set since = :now, place = g.places, skipped = 0, read_id = coalesce((
              select max(s.id) from "group".message s where s.group_id = :group), 0)
            from "group".chat g
            where m.group_id = :group and m.account_id = :account and g.id = :group
            """)
        .param("group", group)
        .param("account", account)
        .param("now", Timestamp.from(now))
        .update();
  }

  void silence(long group, long account, boolean silent) {
    jdbc.sql(
            """
            update "group".member set silent = :silent
            where group_id = :group and account_id = :account
            """)
        .param("silent", silent)
        .param("group", group)
        .param("account", account)
        .update();
  }

  void remove(long group, long account) {
    jdbc.sql("delete from \"group\".member where group_id = :group and account_id = :account")
        .param("group", group)
        .param("account", account)
        .update();
  }

  /** Who is to have the group after its owner: the eldest of the highest rank. */
  Optional<Long> heir(long group) {
    return jdbc.sql(
            """
            select account_id from "group".member
            where group_id = :group and rank in (1, 2)
            order by rank, since, account_id
            limit 1
            """)
        .param("group", group)
        .query(Long.class)
        .optional();
  }

  /** All groups to which the account is anything. */
  List<Long> groupsOf(long account) {
    return jdbc.sql(
            "select group_id from \"group\".member where account_id = :account order by group_id")
        .param("account", account)
        .query(Long.class)
        .list();
  }
}
