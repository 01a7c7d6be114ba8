package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.care.Devices;
import org.linli.care.Falls;
import org.linli.identity.Client;
import org.linli.identity.MailSignUp;
import org.linli.identity.Members;
import org.linli.media.Drawn;
import org.linli.social.NoticeChoice.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters that a real mail server takes. */
@OwnServer
class DigestsTest {
  private static GreenMail mail;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    mail.start();
    server =
        RunningServer.own(
            Map.of(
                "linli.mail.smtp-url", "smtp://127.0.0.1:" + mail.getSmtp().getPort(),
                "linli.mail.from", "邻里 <linli@example.org>",
                "linli.public-url", "https://linli.example/"));
  }

  @AfterAll
  static void stop() {
    server.close();
    mail.stop();
  }

  private static long somebody(String name) {
    var email = name + "@digest.example.com";
    server.bean(MailSignUp.class).signUp(email, "Harbour_7", name, new Client("127.0.0.1"));
    return server.bean(Members.class).byLogin(email).orElseThrow().id();
  }

  private static void tell(long owner, NoticeKind kind, String content) {
    server.bean(Notices.class).tell(NewNotice.ofSite(owner, kind, "群聊通知", content));
  }

  private static void choose(long account, NoticeKind kind, boolean page, Digest digest) {
    server.bean(NoticeChoices.class).choose(account, kind, new NoticeChoice(page, digest));
  }

  private static MimeMessage[] letters(String name) {
    var queued = server.bean(JdbcClient.class).sql("select count(*) from platform.queued_mail");
    await().until(() -> queued.query(Long.class).single() == 0);
    return mail.getReceivedMessagesForDomain(name + "@digest.example.com");
  }

  private static String part(MimeMessage letter, int place) throws MessagingException, IOException {
    return (String) ((MimeMultipart) letter.getContent()).getBodyPart(place).getContent();
  }

  private static void later(Duration time) {
    server.clock().advance(time);
    server.bean(DigestJob.class).run();
  }

  @Test
  void what_was_not_read_for_a_day_comes_in_one_letter_and_never_again() throws Exception {
    var lin = somebody("lin");
    choose(lin, NoticeKind.GROUP, true, Digest.DAILY);
    tell(lin, NoticeKind.GROUP, "三栋 <b>邀请你</b>");
    tell(lin, NoticeKind.GROUP, "四栋邀请你");
    tell(lin, NoticeKind.SYSTEM, "不在信里");
    later(Duration.ofHours(2));
    assertThat(letters("lin")).isEmpty();
    later(Duration.ofDays(1));
    server.bean(DigestJob.class).run();
    assertThat(letters("lin")).hasSize(1);
    var letter = letters("lin")[0];
    assertThat(part(letter, 0))
        .contains("- 群聊通知：三栋 <b>邀请你</b>", "四栋邀请你", "https://linli.example/notices")
        .doesNotContain("不在信里");
    assertThat(part(letter, 1)).contains("三栋 &lt;b&gt;邀请你&lt;/b&gt;");
    assertThat(letter.getHeader("List-Unsubscribe-Post")[0])
        .isEqualTo("List-Unsubscribe=One-Click");
    later(Duration.ofDays(3));
    assertThat(letters("lin")).hasSize(1);
    tell(lin, NoticeKind.GROUP, "五栋邀请你");
    later(Duration.ofDays(2));
    assertThat(letters("lin")).hasSize(2);
    assertThat(part(letters("lin")[1], 0)).contains("五栋").doesNotContain("四栋");
  }

  @Test
  void what_was_read_is_not_told_and_what_is_not_for_pages_is() {
    var mei = somebody("mei");
    choose(mei, NoticeKind.VOTE, false, Digest.WEEKLY);
    choose(mei, NoticeKind.GROUP, true, Digest.WEEKLY);
    tell(mei, NoticeKind.GROUP, "读过了");
    server.bean(NoticeSigns.class).signAll(mei, NoticeKind.ALL);
    later(Duration.ofDays(8));
    assertThat(letters("mei")).isEmpty();
    var thing = new Thing(Thing.Kind.ANSWER, 7);
    server
        .bean(Notices.class)
        .tellAgain(
            NewNotice.ofMember(mei, NoticeKind.VOTE, somebody("wu"), thing),
            server.clock().instant());
    assertThat(server.bean(NoticeSigns.class).unread(mei).of(Set.of(NoticeKind.VOTE))).isZero();
    later(Duration.ofDays(8));
    assertThat(letters("mei")).hasSize(1);
  }

  @Test
  void one_post_to_the_link_of_a_letter_ends_them_without_signing_in() throws Exception {
    var zhou = somebody("zhou");
    choose(zhou, NoticeKind.GROUP, true, Digest.DAILY);
    tell(zhou, NoticeKind.GROUP, "一");
    later(Duration.ofDays(2));
    var link = letters("zhou")[0].getHeader("List-Unsubscribe")[0];
    var path = link.replaceAll("<https://linli.example(.*)>", "$1");
    assertThat(server.get(path).body()).contains("/letters/stop");
    assertThat(server.get(path + "0").http()).isEqualTo(404);
    assertThat(server.get(path.replace("who=", "who=1")).http()).isEqualTo(404);
    var post =
        HttpRequest.newBuilder(server.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"));
    assertThat(server.send(post).http()).isEqualTo(200);
    assertThat(server.bean(NoticeChoices.class).of(zhou).values())
        .allMatch(choice -> choice.digest() == Digest.OFF && choice.page());
    tell(zhou, NoticeKind.GROUP, "二");
    later(Duration.ofDays(8));
    assertThat(letters("zhou")).hasSize(1);
  }

  @Test
  void a_fall_is_told_by_letter_to_who_is_away_and_wants_it() throws Exception {
    var han = somebody("han");
    var tao = somebody("tao");
    var devices = server.bean(Devices.class);
    var device = devices.add(han, "外婆的卧室").orElseThrow();
    devices.bind(han, device);
    devices.bind(tao, device);
    var choice = new PushChoice(PushChoice.Talk.NAMED, true, false);
    server.bean(PushChoices.class).choose(tao, choice);
    server.clock().advance(Duration.ofMinutes(4));
    var fallen =
        server.bean(Falls.class).report(devices.byId(device).orElseThrow(), Drawn.png(8), "卧室");
    var event = ((Falls.Outcome.Reported) fallen).notice().eventId();
    await().until(() -> letters("han").length == 1);
    assertThat((String) letters("han")[0].getContent())
        .contains("外婆的卧室", "https://linli.example/alerts/" + event);
    assertThat(letters("tao")).isEmpty();
  }
}
