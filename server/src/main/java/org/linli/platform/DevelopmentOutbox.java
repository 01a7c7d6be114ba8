package org.linli.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What would have been sent where no provider is configured, kept for developers to read. */
@Component
public class DevelopmentOutbox {
  private static final int MOST = 100;
  private final JdbcClient jdbc;
  private final Clock clock;

  DevelopmentOutbox(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One message that was not sent. */
  public record Entry(String channel, String recipient, String code, String body, Instant sentAt) {}

  /** Keeps a message; a phone number is kept with its country code. */
  public void keep(String channel, String recipient, String code, String body) {
    jdbc.sql(
            """
            insert into platform.development_outbox (channel, recipient, code, body, sent_at)
            values (:channel, :recipient, :code, :body, :now)
            """)
        .param("channel", channel)
        .param("recipient", recipient)
        .param("code", code)
        .param("body", body)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** The newest messages to any of these spellings of one address, newest first. */
  public List<Entry> to(List<String> spellings) {
    return jdbc.sql(
            """
            select channel, recipient, code, body, sent_at
            from platform.development_outbox
            where recipient in (:spellings)
            order by id desc
            limit :most
            """)
        .param("spellings", spellings)
        .param("most", MOST)
        .query(Entry.class)
        .list();
  }
}
