package org.linli.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets facts after a week, if everybody has heard them. */
@Component
class OldEvents implements Job {
  private static final Duration KEPT = Duration.ofDays(7);
  private final JdbcClient jdbc;
  private final Clock clock;

  OldEvents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "old events";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    jdbc.sql(
            """
            delete from platform.event
            where happened_at < :before
              and id <= (select coalesce(min(last_id), 0) from platform.listener)
            """)
        .param("before", Timestamp.from(clock.instant().minus(KEPT)))
        .update();
  }
}
