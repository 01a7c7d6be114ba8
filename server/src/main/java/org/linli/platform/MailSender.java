package org.linli.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sends queued letters. What fails is tried again with growing pauses, and given up with a word to
 * the operator.
 */
@Component
class MailSender {
  private static final int MOST_TRIES = 7;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
  private final JdbcClient jdbc;
  private final Mail mail;
  private final Operator operator;
  private final Clock clock;
  private final Worker worker;

  MailSender(JdbcClient jdbc, Mail mail, Operator operator, Clock clock, Workers workers) {
    this.jdbc = jdbc;
    this.mail = mail;
    this.operator = operator;
    this.clock = clock;
    worker = workers.hire("mail-queue", this::step);
  }

  void wake() {
    worker.wake();
  }

  private boolean step() {
    var claimed = claim();
    claimed.ifPresent(this::attempt);
    return claimed.isPresent();
  }

  /** Takes a letter that is due and puts it off, so that a crash meanwhile means another try. */
  private Optional<QueuedMail> claim() {
    return jdbc.sql(
            """
            update platform.queued_mail
            set tries = tries + 1, next_at = :now::timestamptz + power(3, tries) * make_interval(secs => :pause)
            where id in (
              select id from platform.queued_mail
              where given_up_at is null and next_at <= :now
              order by next_at
              limit 1
              for update skip locked)
            returning id, address, subject, content, html, unsubscribe, tries
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("pause", FIRST_PAUSE.toSeconds())
        .query(QueuedMail.class)
        .optional();
  }

  private void attempt(QueuedMail row) {
    if (mail.send(row.message())) {
      jdbc.sql("delete from platform.queued_mail where id = :id").param("id", row.id()).update();
    } else if (row.tries() >= MOST_TRIES) {
      jdbc.sql("update platform.queued_mail set given_up_at = :now where id = :id")
          .param("now", Timestamp.from(clock.instant()))
          .param("id", row.id())
          .update();
      operator.tell("An e-mail could not be sent", row.subject());
    }
  }
}
