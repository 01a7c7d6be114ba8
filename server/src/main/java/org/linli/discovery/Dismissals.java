package org.linli.discovery;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.linli.identity.Members;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What members want less of. */
@Repository
public class Dismissals {
  private static final int MOST = 500;
  private final JdbcClient jdbc;
  private final Members members;
  private final Clock clock;

  Dismissals(JdbcClient jdbc, Members members, Clock clock) {
    this.jdbc = jdbc;
    this.members = members;
    this.clock = clock;
  }

  /** Shows the member less of this from now on. */
  @Transactional
  public void add(long account, Taste taste, long target) {
    if (!members.hold(account)) {
      return;
    }
    jdbc.sql(
            """
            insert into discovery.dismissal (account_id, taste, target_id, dismissed_at)
            values (:account, :taste, :target, :now)
            on conflict do nothing
            """)
        .param("account", account)
        .param("taste", taste.name())
        .param("target", target)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Takes that back. */
  public void take(long account, Taste taste, long target) {
    jdbc.sql(
            """
            delete from discovery.dismissal
            where account_id = :account and taste = :taste and target_id = :target
            """)
        .param("account", account)
        .param("taste", taste.name())
        .param("target", target)
        .update();
  }

  /** The newest ones. */
  List<Long> of(long account, Taste taste) {
    return jdbc.sql(
            """
            select target_id from discovery.dismissal
            where account_id = :account and taste = :taste
            order by dismissed_at desc
            limit :most
            """)
        .param("account", account)
        .param("taste", taste.name())
        .param("most", MOST)
        .query(Long.class)
        .list();
  }

  void forget(long account) {
    jdbc.sql("delete from discovery.dismissal where account_id = :account")
        .param("account", account)
        .update();
  }
}
