package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import tools.jackson.databind.JsonNode;

/** Codes as the development outbox keeps them. */
class CodesForTheAccountSystemTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final Client HERE = new Client("127.0.0.1");
  private static final Phone PHONE = new Phone("8613810000701");
  private final Codes codes = SERVER.bean(Codes.class);

  private static JsonNode newest(String address) {
    return SERVER.get("/dev/outbox?to=" + address).json().get(0);
  }

  private static SmsCodes.Outcome text(Phone phone) {
    return SERVER.bean(SmsCodes.class).send(phone, Purpose.ACCOUNT, HERE);
  }

  @Test
  void the_outbox_shows_an_email_with_its_code() {
    var sent = SERVER.bean(EmailCodes.class).send("mail@example.com", Purpose.ACCOUNT, HERE);
    assertThat(sent).isEqualTo(new EmailCodes.Outcome.Sent());
    var entry = newest("mail@example.com");
    var code = entry.get("code").stringValue();
    assertThat(entry.get("channel").stringValue()).isEqualTo("email");
    assertThat(entry.get("to").stringValue()).isEqualTo("mail@example.com");
    assertThat(code).matches("[1-9][0-9]{5}");
    assertThat(entry.get("text").stringValue())
        .startsWith("邻里验证码 · Your Linli code\n\n您的邻里验证码：" + code)
        .doesNotContain("<");
    assertThat(codes.use(Purpose.ACCOUNT, "mail@example.com", Shown.code(code))).isTrue();
  }

  @Test
  void a_text_message_has_six_digits_for_five_minutes() {
    assertThat(text(PHONE)).isInstanceOf(SmsCodes.Outcome.Sent.class);
    var entry = newest(PHONE.digits());
    var code = entry.get("code").stringValue();
    assertThat(entry.get("channel").stringValue()).isEqualTo("sms");
    assertThat(code).matches("[1-9][0-9]{5}");
    assertThat(entry.get("text").stringValue()).contains("验证身份", code, "5 分钟");
    SERVER.clock().advance(Duration.ofSeconds(290));
    assertThat(codes.check(Purpose.ACCOUNT, PHONE.digits(), Shown.code(code)))
        .isEqualTo(Proof.RIGHT);
    SERVER.clock().advance(Duration.ofSeconds(11));
    assertThat(codes.check(Purpose.ACCOUNT, PHONE.digits(), Shown.code(code)))
        .isEqualTo(Proof.EXPIRED);
  }

  @Test
  void a_minute_lies_between_two_text_messages_to_one_number() {
    var phone = new Phone("8613810000702");
    assertThat(text(phone)).isInstanceOf(SmsCodes.Outcome.Sent.class);
    assertThat(text(phone)).isEqualTo(new SmsCodes.Outcome.TooSoon());
    SERVER.clock().advance(Duration.ofSeconds(60));
    assertThat(text(phone)).isInstanceOf(SmsCodes.Outcome.Sent.class);
  }
}
