package org.linli.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.linli.platform.Sms.Delivery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Send what is queued, each a message of its own, so that one that hangs delays no other. What
 * fails is tried again with growing pauses, and given up with a word to the operator.
 */
@Component
class SmsSenders {
  private static final int SENDERS = 8;
  private static final int MOST_TRIES = 7;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);
  private final JdbcClient jdbc;
  private final Sms sms;
  private final Operator operator;
  private final Clock clock;
  private final Worker worker;

  SmsSenders(JdbcClient jdbc, Sms sms, Operator operator, Clock clock, Workers workers) {
    this.jdbc = jdbc;
    this.sms = sms;
    this.operator = operator;
    this.clock = clock;
    worker = workers.hire("sms-queue", SENDERS, () -> claim().map(row -> () -> attempt(row)));
  }

  void wake() {
    worker.wake();
  }

  /**
   * Takes a message that is due, the newest of those never tried before any other, and puts it off,
   * so that a crash in the middle means one more try.
   */
  private Optional<QueuedSms> claim() {
    return jdbc.sql(
            """
            update platform.queued_sms
            set tries = tries + 1, next_at = :now::timestamptz + power(3, tries) * make_interval(secs => :pause)
            where id in (
              select id from platform.queued_sms
              where given_up_at is null and next_at <= :now
              order by tries > 0, case tries when 0 then -id end, next_at
              limit 1
              for update skip locked)
            returning id, phone, template, parameters, tries
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("pause", FIRST_PAUSE.toSeconds())
        .query(QueuedSms.class)
        .optional();
  }

  private void attempt(QueuedSms row) {
    switch (delivery(row)) {
      case Delivery.Sent() -> forget(row);
      case Delivery.Refused(var code, var text) -> {
        if (row.tries() >= MOST_TRIES) {
          giveUp(row);
          operator.tell("An SMS could not be sent", code + ": " + text);
        }
      }
    }
  }

  private Delivery delivery(QueuedSms row) {
    try {
      return sms.send(row.message());
    } catch (RuntimeException | Error e) {
      return new Delivery.Refused("Failure", e.toString());
    }
  }

  private void forget(QueuedSms row) {
    jdbc.sql("delete from platform.queued_sms where id = :id").param("id", row.id()).update();
  }

  private void giveUp(QueuedSms row) {
    jdbc.sql("update platform.queued_sms set given_up_at = :now where id = :id")
        .param("now", Timestamp.from(clock.instant()))
        .param("id", row.id())
        .update();
  }
}
