package org.linli.social;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.linli.social.Follows.Counts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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
}
