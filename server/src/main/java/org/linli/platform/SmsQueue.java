package org.linli.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Text messages that must not be lost: written with the fact they tell, sent after it, tried again
 * with growing pauses, and given up with a word to the operator.
 */
@Component
public class SmsQueue {
  private static final int AT_ONCE = 8;
  private static final int MOST_TRIES = 7;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);
  private final JdbcClient jdbc;
  private final Sms sms;
  private final Operator operator;
  private final Clock clock;
  private final Worker worker;

  SmsQueue(JdbcClient jdbc, Sms sms, Operator operator, Clock clock, Workers workers) {
    this.jdbc = jdbc;
    this.sms = sms;
    this.operator = operator;
    this.clock = clock;
    worker = workers.hire("sms-queue", this::sendDue);
  }

  private record Row(long id, String phone, String template, String parameters, int tries) {
    SmsMessage message() {
      return new SmsMessage(
          phone, SmsMessage.Template.valueOf(template), List.of(parameters.split("\n", -1)), null);
    }
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
    worker.wake();
  }

  private static List<String> oneLine(List<String> parameters) {
    return parameters.stream().map(text -> text.replace('\n', ' ')).toList();
  }

  private boolean sendDue() {
    var due = claim();
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      due.forEach(row -> senders.submit(() -> attempt(row)));
    }
    return !due.isEmpty();
  }

  /** Takes what is due and puts it off, so that a crash in the middle means one more try. */
  private List<Row> claim() {
    var now = clock.instant();
    return jdbc.sql(
            """
            update platform.queued_sms
            set tries = tries + 1, next_at = :now::timestamptz + power(3, tries) * make_interval(secs => :pause)
            where id in (
              select id from platform.queued_sms
              where given_up_at is null and next_at <= :now
              order by next_at
              limit :most
              for update skip locked)
            returning id, phone, template, parameters, tries
            """)
        .param("now", Timestamp.from(now))
        .param("pause", FIRST_PAUSE.toSeconds())
        .param("most", AT_ONCE)
        .query(Row.class)
        .list();
  }

  private void attempt(Row row) {
    switch (sms.send(row.message())) {
      case Sms.Delivery.Sent() -> forget(row);
      case Sms.Delivery.Refused(var code, var text) -> {
        if (row.tries() >= MOST_TRIES) {
          giveUp(row);
          operator.tell("An SMS could not be sent", code + ": " + text);
        }
      }
    }
  }

  private void forget(Row row) {
    jdbc.sql("delete from platform.queued_sms where id = :id").param("id", row.id()).update();
  }

  private void giveUp(Row row) {
    jdbc.sql("update platform.queued_sms set given_up_at = :now where id = :id")
        .param("now", Timestamp.from(clock.instant()))
        .param("id", row.id())
        .update();
  }
}
