package org.linli.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows with a deadline by which nodes agree who does a thing. */
@Component
class Leases {
  private final String holder = UUID.randomUUID().toString();
  private final JdbcClient jdbc;
  private final Clock clock;

  Leases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Takes or renews the lease; false while another node holds it. */
  boolean take(String name, Duration life) {
    var now = clock.instant();
    return jdbc.sql(
                """
                insert into platform.lease as held (name, holder, until)
                values (:name, :holder, :until)
                on conflict (name) do update set holder = excluded.holder, until = excluded.until
                where held.until < :now or held.holder = excluded.holder
                """)
            .param("name", name)
            .param("holder", holder)
            .param("until", Timestamp.from(now.plus(life)))
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }
}
