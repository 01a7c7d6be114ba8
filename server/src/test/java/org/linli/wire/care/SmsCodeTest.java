package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.assertRefused;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.call;
import static org.linli.wire.care.CareClient.envelope;
import static org.linli.wire.care.CareClient.freshPhone;
import static org.linli.wire.care.CareClient.requestCode;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.Reply;

class SmsCodeTest {

  @Test
  void a_code_of_five_digits_goes_to_the_telephone_and_rand_to_the_client() {
    var phone = freshPhone();
    var sent = requestCode(phone, 1);
    assertStatus(sent, 0);
    assertThat(sent.text("message")).isEqualTo("successful");
    assertThat(sent.data().get("rand").stringValue()).matches("[A-Za-z0-9]{5}");
    assertThat(sent.data().size()).isEqualTo(1);
    assertThat(SERVER.codeFor(phone)).matches("[1-9][0-9]{4}");
    assertThat(SERVER.codeFor("+86" + phone)).isEqualTo(SERVER.codeFor(phone));
  }

  @Test
  void the_message_says_what_the_code_is_for() {
    var phone = freshPhone();
    requestCode(phone, 2);
    var entry = SERVER.get("/dev/outbox?to=" + phone).json().get(0);
    assertThat(entry.get("channel").stringValue()).isEqualTo("sms");
    assertThat(entry.get("to").stringValue()).isEqualTo(phone);
    assertThat(entry.get("text").stringValue()).contains("找回密码").contains("3 分钟");
    assertThat(entry.get("sent_at").stringValue()).endsWith("Z");
  }

  @Test
  void command_type_may_be_absent_and_hash_is_ignored() {
    var data =
        """
        {"phone":"%s","hash":"cffb7f1eb316fd45bbfbd43082e36f9c"}\
        """
            .formatted(freshPhone());
    assertStatus(call("/api/captcha", "sms", "generate", data), 0);
  }

  @Test
  void a_number_that_is_not_a_mainland_one_answers_1016() {
    assertRefused(requestCode("12345", 1), 1016, "手机号格式错误");
    assertRefused(requestCode("2380000000a", 1), 1016, "手机号格式错误");
  }

  @Test
  void the_sixth_message_within_minutes_answers_1023() {
    var phone = freshPhone();
    for (var i = 0; i < 5; i++) {
      assertStatus(requestCode(phone, 1 + i % 2), 0);
    }
    assertStatus(requestCode(phone, 1), 1023);
    assertStatus(requestCode(freshPhone(), 1), 0);
  }

  @Test
  void the_twenty_first_message_of_a_day_answers_1025() {
    var phone = freshPhone();
    for (var i = 0; i < 20; i++) {
      assertStatus(requestCode(phone, 1), 0);
      SERVER.clock().advance(Duration.ofMinutes(1));
    }
    assertRefused(requestCode(phone, 1), 1025, "单个手机号日下发短信条数超过设定的上限");
    SERVER.clock().advance(Duration.ofDays(1));
    assertStatus(requestCode(phone, 1), 0);
  }

  @Test
  void a_client_that_asks_for_too_many_answers_1013() {
    for (var i = 0; i < 30; i++) {
      assertStatus(requestFrom("203.0.113.21"), 0);
    }
    assertRefused(requestFrom("203.0.113.21"), 1013, "下发短信命中了频率限制策略");
    assertStatus(requestFrom("203.0.113.22"), 0);
  }

  private static Reply requestFrom(String address) {
    var data = "{\"phone\":\"" + freshPhone() + "\"}";
    return SERVER.postJsonFrom(address, "/api/captcha", envelope("sms", "generate", data));
  }

  @Test
  void data_that_is_not_as_documented_is_refused() {
    assertStatus(requestCode(freshPhone(), 3), -204);
    assertStatus(call("/api/captcha", "sms", "generate", "{}"), -3);
    assertStatus(call("/api/captcha", "sms", "generate", "{\"phone\":13800000003}"), -203);
    assertStatus(call("/api/captcha", "sms", "generate", "{\"phone\":\"\"}"), -201);
    var text =
        """
        {"phone":"%s","command_type":"1"}\
        """
            .formatted(freshPhone());
    assertStatus(call("/api/captcha", "sms", "generate", text), -203);
  }
}
