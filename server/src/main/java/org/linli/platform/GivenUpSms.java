package org.linli.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the text messages that were given up long ago, and whom they were for. */
@Component
class GivenUpSms implements Job {
  private static final Duration KEPT = Duration.ofDays(30);
  private final JdbcClient jdbc;
  private final Clock clock;

  GivenUpSms(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "given-up-sms";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    jdbc.sql("delete from platform.queued_sms where given_up_at < :then")
        .param("then", Timestamp.from(clock.instant().minus(KEPT)))
        .update();
  }
}
