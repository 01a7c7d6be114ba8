package org.linli.wire.account;

import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.SERVER;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshMail;
import static org.linli.wire.account.AccountClient.freshPhone;
import static org.linli.wire.account.AccountClient.newcomer;
import static org.linli.wire.account.AccountClient.wrong;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Reply;

/** What change-passwd, get-passwd and dropout refuse in the same way. */
class RecoveryTest {

  /** With a password where one is asked for. */
  private static Reply call(String operation, String... parameters) {
    var all =
        operation.equals("change-passwd")
            ? Stream.concat(Arrays.stream(parameters), Stream.of("passwd", "Lantern_8"))
            : Arrays.stream(parameters);
    return newcomer("mei").call(operation, all.toArray(String[]::new));
  }

  private static String memberByMail() {
    var mail = freshMail("mei");
    newcomer("mei").signUpByMail(mail);
    SERVER.clock().advance(Duration.ofSeconds(61));
    return mail;
  }

  @ParameterizedTest
  @ValueSource(strings = {"change-passwd", "get-passwd", "dropout"})
  void both_filled_answer_5_before_anything_else(String operation) {
    assertError(call(operation, "email", "mei@example.com", "phone", "8613800000003"), 5);
    assertError(call(operation, "mail", "x", "phone", "y", "code", "z"), 5);
    assertError(newcomer("mei").call(operation, "email", "x", "phone", "y"), 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"change-passwd", "get-passwd", "dropout"})
  void neither_filled_answers_3_and_4_where_only_an_empty_address_came(String operation) {
    assertError(call(operation), 3);
    assertError(call(operation, "smscode", "123456"), 3);
    assertError(call(operation, "phone", "", "smscode", "123456"), 3);
    assertError(call(operation, "email", "", "phone", "", "smscode", "123456"), 3);
    assertError(call(operation, "email", "", "smscode", "123456"), 4);
    assertError(call(operation, "mail", "", "code", "123456"), 4);
    assertError(newcomer("mei").callByJson(operation, "{\"email\":\"\"}"), 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"change-passwd", "get-passwd", "dropout"})
  void an_empty_code_answers_6(String operation) {
    assertError(newcomer("mei").call(operation, "phone", "8613800000003"), 6);
    assertError(call(operation, "email", "mei@example.com", "smscode", "", "code", ""), 6);
    assertError(call(operation, "email", "no address"), 6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"change-passwd", "get-passwd", "dropout"})
  void a_late_code_answers_7(String operation) {
    var mail = memberByMail();
    var code = newcomer("mei").code(mail);
    SERVER.clock().advance(Duration.ofMinutes(5).plusSeconds(1));
    assertError(call(operation, "email", mail, "smscode", code), 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"change-passwd", "get-passwd", "dropout"})
  void a_wrong_code_or_one_that_went_elsewhere_answers_2(String operation) {
    var mail = memberByMail();
    assertError(call(operation, "email", mail, "code", "123456"), 2);
    var code = newcomer("mei").code(mail);
    assertError(call(operation, "email", mail, "code", wrong(code)), 2);
    var elsewhere = newcomer("wu").code(freshMail("wu"));
    assertError(call(operation, "email", mail, "code", elsewhere), 2);
    assertError(call(operation, "phone", freshPhone(), "code", code), 2);
    assertError(call(operation, "email", "no address", "code", code), 2);
    assertError(newcomer("mei").call("login", "email", mail, "passwd", PASSWORD), 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"change-passwd", "get-passwd", "dropout"})
  void a_proved_address_that_nobody_has_answers_1(String operation) {
    var mail = freshMail("nobody");
    assertError(call(operation, "email", mail, "smscode", newcomer("wu").code(mail)), 1);
    var phone = freshPhone();
    assertError(call(operation, "phone", phone, "smscode", newcomer("wu").code(phone)), 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"change-passwd", "get-passwd", "dropout"})
  void a_code_serves_any_one_of_them_once(String operation) {
    var mail = memberByMail();
    var code = newcomer("mei").code(mail);
    assertError(call(operation, "email", mail, "smscode", code), 0);
    for (var other : new String[] {"change-passwd", "get-passwd", "dropout"}) {
      assertError(call(other, "email", mail, "smscode", code), 2);
    }
  }
}
