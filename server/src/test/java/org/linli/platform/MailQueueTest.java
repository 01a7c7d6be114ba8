package org.linli.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.FreePort;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;

@OwnServer
class MailQueueTest {

  @Test
  void a_letter_waits_for_the_mail_server_also_through_a_restart_and_comes_once() {
    var port = FreePort.thatStaysFree();
    var server =
        RunningServer.own(
            Map.of(
                "linli.mail.smtp-url",
                "smtp://127.0.0.1:" + port,
                "linli.mail.from",
                "linli@example.org"));
    try {
      server.bean(MailQueue.class).send(MailMessage.plain("hua@example.com", "等一等", "还没有人听"));
      server.restart();
      var mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      mail.start();
      server.clock().advance(Duration.ofHours(1));
      assertThat(mail.waitForIncomingEmail(30_000, 1)).isTrue();
      var queued = server.bean(JdbcClient.class).sql("select count(*) from platform.queued_mail");
      await().until(() -> queued.query(Long.class).single() == 0);
      server.restart();
      server.clock().advance(Duration.ofHours(1));
      assertThat(mail.getReceivedMessages()).hasSize(1);
      mail.stop();
    } finally {
      server.close();
    }
  }
}
