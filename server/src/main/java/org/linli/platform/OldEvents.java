package org.linli.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets facts after a week, if everybody who still listens has heard them, as it was noted when
 * this was done the last time.
 */
@Component
class OldEvents implements Job {
  private static final Duration KEPT = Duration.ofDays(7);
  private final ObjectProvider<Listener> listeners;
  private final Dispatcher dispatcher;
  private final JdbcClient jdbc;
  private final Clock clock;

  OldEvents(
      ObjectProvider<Listener> listeners, Dispatcher dispatcher, JdbcClient jdbc, Clock clock) {
    this.listeners = listeners;
    this.dispatcher = dispatcher;
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
    dispatcher.note();
    jdbc.sql(
            """
            delete from platform.event
            where happened_at < :before
              and id <= (select coalesce(min(last_id), 0) from platform.listener where name in (:names))
            """)
        .param("names", listeners.stream().map(Listener::name).toList())
        .param("before", Timestamp.from(clock.instant().minus(KEPT)))
        .update();
  }
}
