package org.linli.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Text messages that must not be lost: written with the fact they tell, and sent after it. */
@Component
public class SmsQueue {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final SmsSenders senders;

  SmsQueue(JdbcClient jdbc, Clock clock, SmsSenders senders) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.senders = senders;
  }

  /** Queues the message in the caller's transaction. */
  public void send(SmsMessage message) {
    send(message, clock.instant());
  }

  /** Queues the message, not to be sent before that time. */
  public void send(SmsMessage message, Instant notBefore) {
    jdbc.sql(
            """
            insert into platform.queued_sms (phone, template, parameters, next_at)
            values (:phone, :template, :parameters, :next)
            """)
        .param("phone", message.phone())
        .param("template", message.template().name())
        .param("parameters", String.join("\n", oneLine(message.parameters())))
        .param("next", Timestamp.from(notBefore))
        .update();
    senders.wake();
  }

  private static List<String> oneLine(List<String> parameters) {
    return parameters.stream().map(text -> text.replace('\n', ' ')).toList();
  }
}
