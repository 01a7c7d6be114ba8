package org.linli.identity;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of who has which duty. */
@Repository
class Duties {
  private final JdbcClient jdbc;
  private final Clock clock;

  Duties(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean add(long account, Duty duty, long giver) {
    return jdbc.sql(
                """
                insert into identity.duty (account_id, duty, given_by, given_at)
                values (:account, :duty, :giver, :now)
                on conflict do nothing
                """)
            .param("account", account)
            .param("duty", duty.name())
            .param("giver", giver)
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  boolean remove(long account, Duty duty) {
    return jdbc.sql("delete from identity.duty where account_id = :account and duty = :duty")
            .param("account", account)
            .param("duty", duty.name())
            .update()
        == 1;
  }

  void removeAll(long account) {
    jdbc.sql("delete from identity.duty where account_id = :account")
        .param("account", account)
        .update();
  }
}
