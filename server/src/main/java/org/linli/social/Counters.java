package org.linli.social;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.linli.social.Follows.Counts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many fans and follows every account has, kept beside the follows. */
@Repository
class Counters {
  private final JdbcClient jdbc;

  Counters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(long accountId, long fans, long follows) {
    Counts counts() {
      return new Counts(fans, follows);
    }
  }

  /** What a repair changed. */
  record Repair(Counts kept, Counts counted) {}

  /** The counters of these accounts that have any. */
  Map<Long, Counts> of(Collection<Long> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : jdbc
            .sql(
                """
                select account_id, fans, follows from social.counter
                where account_id in (:accounts)
                """)
            .param("accounts", accounts)
            .query(Row.class)
            .list()
            .stream()
            .collect(toMap(Row::accountId, Row::counts));
  }

  /** The next accounts that have counters, by id. */
  List<Long> accountsAfter(long account, int most) {
    return jdbc.sql(
            """
            select account_id from social.counter where account_id > :account
            order by account_id
            limit :most
            """)
        .param("account", account)
        .param("most", most)
        .query(Long.class)
        .list();
  }

  /** Locks an account's counters until the transaction ends. */
  Counts hold(long account) {
    return jdbc.sql(
            """
            insert into social.counter as kept (account_id, fans, follows)
            values (:account, 0, 0)
            on conflict (account_id) do update set fans = kept.fans
            returning fans, follows
            """)
        .param("account", account)
        .query(Counts.class)
        .single();
  }

  /** Takes counters away that count nothing, also no follow that came in just now. */
  void forget(long account) {
    jdbc.sql(
            """
            delete from social.counter
            where account_id = :account and fans = 0 and follows = 0
            """)
        .param("account", account)
        .update();
  }

  /** The accounts whose counters are not what a recount says. */
  List<Long> drifted() {
    return jdbc.sql(
            """
            select account_id
            from (
              select account_id, fans, follows from social.counter
              union all
              select followed_id, -count(*), 0 from social.follow group by followed_id
              union all
              select follower_id, 0, -count(*) from social.follow group by follower_id) as part
            group by account_id
            having sum(fans) <> 0 or sum(follows) <> 0
            order by account_id
            """)
        .query(Long.class)
        .list();
  }

  /** Recounts while nobody else can count. */
  @Transactional
  Repair repair(long account) {
    var kept = hold(account);
    var counted =
        jdbc.sql(
                """
                select
                  (select count(*) from social.follow where followed_id = :account) as fans,
                  (select count(*) from social.follow where follower_id = :account) as follows
                """)
            .param("account", account)
            .query(Counts.class)
            .single();
    jdbc.sql(
            """
            update social.counter set fans = :fans, follows = :follows
            where account_id = :account
            """)
        .param("fans", counted.fans())
        .param("follows", counted.follows())
        .param("account", account)
        .update();
    return new Repair(kept, counted);
  }
}
