package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.SERVER;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshMail;
import static org.linli.wire.account.AccountClient.freshPhone;
import static org.linli.wire.account.AccountClient.local;
import static org.linli.wire.account.AccountClient.newcomer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CodeRequestTest {

  private enum Request {
    REQUEST_EMAIL_CODE("email"),
    REQUEST_ORIGINAL_EMAIL_CODE("email"),
    REQUEST_SMS_CODE("phone");

    private final String key;

    Request(String key) {
      this.key = key;
    }

    String freshAddress() {
      return key.equals("phone") ? freshPhone() : freshMail("mei");
    }

    int send(String... parameters) {
      var operation = name().toLowerCase(Locale.ROOT).replace('_', '-');
      var reply = newcomer("mei").call(operation, parameters);
      assertThat(reply.http()).isEqualTo(200);
      return reply.number("error");
    }
  }

  private static JsonNode newest(String address) {
    var to = URLEncoder.encode(address, StandardCharsets.UTF_8);
    return SERVER.get("/dev/outbox?to=" + to).json().get(0);
  }

  @ParameterizedTest
  @EnumSource
  void a_code_of_six_digits_is_sent(Request request) {
    var address = request.freshAddress();
    assertThat(request.send(request.key, address)).isZero();
    var sent = newest(address);
    assertThat(sent.get("code").stringValue()).matches("[0-9]{6}");
    assertThat(sent.get("channel").stringValue())
        .isEqualTo(request.key.equals("phone") ? "sms" : "email");
    assertThat(sent.get("text").stringValue()).contains(sent.get("code").stringValue(), "5");
  }

  @ParameterizedTest
  @EnumSource
  void nothing_to_send_to_answers_2(Request request) {
    assertThat(List.of(request.send(), request.send(request.key, ""), request.send("id", "7")))
        .containsOnly(2);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_no_address_answers_1(Request request) {
    var other = request.key.equals("phone") ? "mei@example.com" : "8613800000003";
    for (var none : new String[] {other, "x", "12345", "a@b.c", "@", "+", "梅", "x".repeat(400)}) {
      assertThat(request.send(request.key, none)).as(none).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_next_code_to_the_address_goes_a_minute_later(Request request) {
    var address = request.freshAddress();
    assertThat(request.send(request.key, address)).isZero();
    assertThat(request.send(request.key, address)).isEqualTo(3);
    assertThat(request.send(request.key, request.freshAddress())).isZero();
    SERVER.clock().advance(Duration.ofSeconds(50));
    assertThat(request.send(request.key, address)).isEqualTo(3);
    SERVER.clock().advance(Duration.ofSeconds(11));
    assertThat(request.send(request.key, address)).isZero();
  }

  @Test
  void a_mail_is_in_chinese_and_in_english() {
    var mail = freshMail("wu");
    newcomer("wu").code(mail);
    assertThat(newest(mail).get("text").stringValue()).contains("验证码", "code");
  }

  @Test
  void an_address_may_be_called_mail_and_have_letters_of_any_script() {
    assertError(newcomer("mei").call("request-email-code", "mail", freshMail("mei")), 0);
    assertError(newcomer("mei").call("request-email-code", "email", freshMail("梅子")), 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+", "00", ""})
  void a_number_from_abroad_is_taken_with_its_country_code(String before) {
    var phone = "44740012" + freshPhone().substring(9);
    assertError(newcomer("han").call("request-sms-code", "phone", before + phone), 0);
    assertThat(SERVER.codeFor(phone)).matches("[0-9]{6}");
  }

  @Test
  void a_mainland_number_is_one_number_however_it_is_written() {
    var phone = freshPhone();
    assertError(newcomer("lin").call("request-sms-code", "phone", local(phone)), 0);
    assertError(newcomer("lin").call("request-sms-code", "phone", "+" + phone), 3);
    assertError(newcomer("lin").call("request-sms-code", "phone", phone), 3);
  }

  @Test
  void an_address_is_one_address_whatever_the_case() {
    var mail = freshMail("mei");
    assertError(newcomer("mei").call("request-email-code", "email", mail), 0);
    assertError(newcomer("mei").call("request-email-code", "email", "M" + mail.substring(1)), 3);
  }

  @Test
  void the_code_for_the_present_address_is_a_code_like_any_other() {
    var mail = freshMail("han");
    var han = newcomer("han");
    assertError(han.call("request-original-email-code", "mail", mail), 0);
    var code = SERVER.codeFor(mail);
    assertError(han.call("signup", "email", mail, "passwd", PASSWORD, "code", code), 0);
  }
}
