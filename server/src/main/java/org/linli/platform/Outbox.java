package org.linli.platform;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Facts on their way to whoever listens. */
@Component
public class Outbox {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Dispatcher dispatcher;
  private final Clock clock;

  Outbox(JdbcClient jdbc, JsonMapper json, Dispatcher dispatcher, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.dispatcher = dispatcher;
    this.clock = clock;
  }

  /**
   * Tells the fact in the caller's transaction; listeners hear it soon after the commit. The
   * transaction has its number before the event has its id, as {@link Horizon} needs it.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void publish(Event event) {
    jdbc.sql(
            """
            insert into platform.event (type, body, happened_at)
            select :type, :body, :now where pg_current_xact_id() is not null
            """)
        .param("type", event.getClass().getName())
        .param("body", json.writeValueAsString(event))
        .param("now", Timestamp.from(clock.instant()))
        .update();
    dispatcher.wake();
  }
}
