package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.SERVER;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshMail;
import static org.linli.wire.account.AccountClient.freshPhone;
import static org.linli.wire.account.AccountClient.local;
import static org.linli.wire.account.AccountClient.member;
import static org.linli.wire.account.AccountClient.newcomer;
import static org.linli.wire.account.AccountClient.wrong;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;

class SmsSignInTest {
  private static final String SMS = "login-signup-sms";

  @Test
  void an_unknown_number_signs_up_and_in() {
    var lin = newcomer("lin");
    var phone = freshPhone();
    var done = lin.call(SMS, "phone", phone, "smscode", lin.code(phone));
    assertThat(done.json().toString()).isEqualTo("{\"error\":0}");
    assertThat(lin.token().orElseThrow()).matches("[0-9a-f]{32}");
    assertThat(lin.own().get("phone").stringValue()).isEqualTo(phone);
    assertThat(lin.own().get("username").stringValue()).doesNotContain(local(phone));
    AfterRestart.nowAndLater(
        "a number that signed up by SMS has an account",
        () -> assertError(newcomer("lin").call("verify-account", "phone", phone), 2));
  }

  @Test
  void a_known_number_signs_in_to_the_same_account() {
    var lin = newcomer("lin");
    var phone = freshPhone();
    lin.signUpByPhone(phone);
    SERVER.clock().advance(Duration.ofSeconds(61));
    var again = newcomer("lin");
    var code = again.code("+" + phone);
    assertError(again.call(SMS, "phone", local(phone), "code", code), 0);
    assertThat(again.id()).isEqualTo(lin.id());
  }

  @Test
  void whoever_is_signed_in_is_answered_1_before_anything_else() {
    assertError(member("mei").call(SMS), 1);
  }

  @Test
  void what_is_empty_answers_3_or_4() {
    var wu = newcomer("wu");
    assertError(wu.call(SMS), 3);
    assertError(wu.call(SMS, "phone", "", "smscode", "123456"), 3);
    assertError(wu.call(SMS, "phone", freshPhone()), 4);
    assertError(wu.call(SMS, "phone", "no number", "smscode", ""), 4);
  }

  @Test
  void what_is_no_number_or_not_its_code_answers_2() {
    var wu = newcomer("wu");
    assertError(wu.call(SMS, "phone", "no number", "smscode", "123456"), 2);
    var phone = freshPhone();
    assertError(wu.call(SMS, "phone", phone, "smscode", "123456"), 2);
    var code = wu.code(phone);
    assertError(wu.call(SMS, "phone", phone, "smscode", wrong(code)), 2);
    assertError(wu.call(SMS, "phone", freshPhone(), "smscode", code), 2);
    assertError(wu.call(SMS, "phone", phone, "smscode", wu.code(freshMail("wu"))), 2);
    assertError(wu.call("verify-account", "phone", phone), 0);
  }

  @Test
  void a_late_code_answers_5() {
    var han = newcomer("han");
    var phone = freshPhone();
    var code = han.code(phone);
    SERVER.clock().advance(Duration.ofMinutes(5).plusSeconds(1));
    assertError(han.call(SMS, "phone", phone, "smscode", code), 5);
  }

  @Test
  void a_code_signs_in_once() {
    var phone = freshPhone();
    var code = newcomer("han").code(phone);
    assertError(newcomer("han").call(SMS, "phone", phone, "smscode", code), 0);
    assertError(newcomer("han").call(SMS, "phone", phone, "smscode", code), 2);
  }

  @Test
  void of_four_at_once_with_the_same_code_one_signs_up() throws Exception {
    var phone = freshPhone();
    var code = newcomer("mei").code(phone);
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<Integer> attempt =
          () -> newcomer("mei").call(SMS, "phone", phone, "smscode", code).number("error");
      var errors =
          threads.invokeAll(Stream.generate(() -> attempt).limit(4).toList()).stream()
              .map(Future::resultNow)
              .toList();
      assertThat(errors).containsExactlyInAnyOrder(0, 2, 2, 2);
    }
  }
}
