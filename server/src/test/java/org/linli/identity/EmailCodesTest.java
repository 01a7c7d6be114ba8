package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.identity.EmailCodes.Outcome;

/** Codes that a real mail server takes. */
@OwnServer
class EmailCodesTest {
  private static final Client HERE = new Client("127.0.0.1");
  private static final Pattern CODE = Pattern.compile("\\b[1-9][0-9]{5}\\b");
  private static GreenMail mail;
  private static RunningServer server;
  private static int received;
  private final EmailCodes emailCodes = server.bean(EmailCodes.class);
  private final Codes codes = server.bean(Codes.class);

  @BeforeAll
  static void start() {
    mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    mail.start();
    var address = "smtp://127.0.0.1:" + mail.getSmtp().getPort();
    server =
        RunningServer.own(
            Map.of("linli.mail.smtp-url", address, "linli.mail.from", "邻里 <linli@example.org>"));
  }

  @AfterAll
  static void stop() {
    server.close();
    mail.stop();
  }

  private Outcome send(String email) {
    return emailCodes.send(email, Purpose.ACCOUNT, HERE);
  }

  private static MimeMessage letter() {
    assertThat(mail.waitForIncomingEmail(10_000, ++received)).isTrue();
    return mail.getReceivedMessages()[received - 1];
  }

  private static String part(MimeMessage letter, int place) throws MessagingException, IOException {
    return (String) ((MimeMultipart) letter.getContent()).getBodyPart(place).getContent();
  }

  private String codeFor(String email) throws MessagingException, IOException {
    assertThat(send(email)).isEqualTo(new Outcome.Sent());
    var found = CODE.matcher(part(letter(), 0));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private Proof check(String email, String code) {
    return codes.check(Purpose.ACCOUNT, email, Shown.code(code));
  }

  private boolean use(String email, String code) {
    return codes.use(Purpose.ACCOUNT, email, Shown.code(code));
  }

  @Test
  void the_letter_says_the_same_as_text_and_as_page_in_both_languages() throws Exception {
    assertThat(send("lin@example.com")).isEqualTo(new Outcome.Sent());
    var letter = letter();
    assertThat(letter.getSubject()).isEqualTo("邻里验证码 · Your Linli code");
    assertThat(letter.getFrom()[0].toString()).contains("linli@example.org");
    assertThat(letter.getAllRecipients()).hasSize(1);
    assertThat(letter.getAllRecipients()[0]).hasToString("lin@example.com");
    assertThat(letter.getContentType()).startsWith("multipart/alternative");

    var parts = (MimeMultipart) letter.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType())
        .containsIgnoringCase("text/plain; charset=utf-8");
    assertThat(parts.getBodyPart(1).getContentType())
        .containsIgnoringCase("text/html; charset=utf-8");
    var text = part(letter, 0);
    var code = CODE.matcher(text).results().findFirst().orElseThrow().group();
    assertThat(text)
        .contains("您的邻里验证码：" + code, "5 分钟内有效")
        .contains("Your Linli code: " + code, "valid for 5 minutes");
    assertThat(part(letter, 1))
        .contains(">" + code + "<", "5 分钟内有效", "valid for 5 minutes")
        .doesNotContain("http", "src=", "url(", "%%", "$");
  }

  @Test
  void a_code_proves_its_address_once() throws Exception {
    var code = codeFor("Chen@Example.com");
    assertThat(check("chen@example.com", code)).isEqualTo(Proof.RIGHT);
    assertThat(check("chen@example.com", code)).isEqualTo(Proof.RIGHT);
    assertThat(use("chen@example.com", code)).isTrue();
    assertThat(use("chen@example.com", code)).isFalse();
    assertThat(check("chen@example.com", code)).isEqualTo(Proof.WRONG);
  }

  @Test
  void a_code_proves_no_other_address_and_no_other_purpose() throws Exception {
    var code = codeFor("zhou@example.com");
    assertThat(check("wu@example.com", code)).isEqualTo(Proof.WRONG);
    assertThat(codes.check(Purpose.RECOVER, "zhou@example.com", Shown.code(code)))
        .isEqualTo(Proof.WRONG);
    assertThat(check("zhou@example.com", code)).isEqualTo(Proof.RIGHT);
  }

  @Test
  void nobody_can_ask_for_a_code_as_for_a_hash() throws Exception {
    var code = codeFor("hash@example.com");
    assertThat(codes.matches(code, HERE)).isFalse();
    assertThat(codes.matches("ACCOUNT\nhash@example.com\n" + code, HERE)).isFalse();
    assertThat(codes.check(Purpose.ACCOUNT, "hash@example.com", Shown.hash(code)))
        .isEqualTo(Proof.WRONG);
  }

  @Test
  void five_wrong_tries_end_a_code() throws Exception {
    var code = codeFor("tries@example.com");
    for (var i = 0; i < 5; i++) {
      assertThat(check("tries@example.com", code)).isEqualTo(Proof.RIGHT);
      assertThat(check("tries@example.com", "000000")).isEqualTo(Proof.WRONG);
    }
    assertThat(check("tries@example.com", code)).isEqualTo(Proof.WRONG);
    assertThat(use("tries@example.com", code)).isFalse();
  }

  @Test
  void a_code_lives_five_minutes() throws Exception {
    var code = codeFor("slow@example.com");
    server.clock().advance(Duration.ofSeconds(290));
    assertThat(check("slow@example.com", code)).isEqualTo(Proof.RIGHT);
    server.clock().advance(Duration.ofSeconds(11));
    assertThat(check("slow@example.com", code)).isEqualTo(Proof.EXPIRED);
    assertThat(use("slow@example.com", code)).isFalse();
  }

  @Test
  void a_minute_lies_between_two_codes_to_one_address() throws Exception {
    codeFor("twice@example.com");
    assertThat(send("twice@example.com")).isEqualTo(new Outcome.TooSoon());
    assertThat(send("TWICE@example.com")).isEqualTo(new Outcome.TooSoon());
    server.clock().advance(Duration.ofSeconds(40));
    assertThat(send("twice@example.com")).isEqualTo(new Outcome.TooSoon());
    server.clock().advance(Duration.ofSeconds(20));
    codeFor("twice@example.com");
  }

  @Test
  void twenty_a_day_go_to_one_address() throws Exception {
    for (var i = 0; i < 20; i++) {
      codeFor("often@example.com");
      server.clock().advance(Duration.ofSeconds(60));
    }
    assertThat(send("often@example.com")).isEqualTo(new Outcome.TooSoon());
    server.clock().advance(Duration.ofHours(2));
    codeFor("often@example.com");
  }

  @Test
  void thirty_an_hour_come_from_one_client() {
    var elsewhere = new Client("203.0.113.9");
    for (var i = 0; i < 30; i++) {
      var sent = emailCodes.send("many" + i + "@example.com", Purpose.ACCOUNT, elsewhere);
      assertThat(sent).isEqualTo(new Outcome.Sent());
      letter();
    }
    assertThat(emailCodes.send("many@example.com", Purpose.ACCOUNT, elsewhere))
        .isEqualTo(new Outcome.TooManyFromClient());
  }

  @Test
  void what_no_mail_server_takes_is_told() {
    assertThat(send("nobody at all")).isEqualTo(new Outcome.NotSent());
    assertThat(send("a@example.com, b@example.com")).isEqualTo(new Outcome.NotSent());
    assertThat(send("a@example.com\r\nBcc: b@example.com")).isEqualTo(new Outcome.NotSent());
    assertThat(mail.getReceivedMessages()).hasSize(received);
  }
}
