package org.linli.platform;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** E-mail that must not be lost: written with the fact it tells, and sent after it. */
@Component
public class MailQueue {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final MailSender sender;

  MailQueue(JdbcClient jdbc, Clock clock, MailSender sender) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.sender = sender;
  }

  /** Queues the letter, which carries no code, in the caller's transaction. */
  public void send(MailMessage message) {
    jdbc.sql(
            """
            insert into platform.queued_mail
              (address, subject, content, html, unsubscribe, next_at)
            values (:address, :subject, :content, :html, :unsubscribe, :now)
            """)
        .param("address", message.to())
        .param("subject", message.subject())
        .param("content", message.text())
        .param("html", message.html())
        .param("unsubscribe", message.unsubscribe())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    sender.wake();
  }
}
