package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.SERVER;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshMail;
import static org.linli.wire.account.AccountClient.freshPhone;
import static org.linli.wire.account.AccountClient.local;
import static org.linli.wire.account.AccountClient.member;
import static org.linli.wire.account.AccountClient.newcomer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;

class LoginTest {

  private static Reply login(String kind, String name, String password) {
    return newcomer("mei").call("login", kind, name, "passwd", password);
  }

  private static int letters(String mail) {
    var to = URLEncoder.encode(mail, StandardCharsets.UTF_8);
    return SERVER.get("/dev/outbox?to=" + to).json().size();
  }

  @Test
  void an_answer_says_error_0_alone_and_sets_the_cookie() {
    var mei = member("mei");
    assertError(mei.call("logout"), 0);
    var done = mei.call("login", "username", mei.username, "passwd", PASSWORD);
    assertThat(done.json().toString()).isEqualTo("{\"error\":0}");
    assertThat(done.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(mei.token().orElseThrow()).matches("[0-9a-f]{32}");
  }

  @Test
  void a_user_name_signs_in_now_and_after_a_restart() {
    var name = member("mei").username;
    AfterRestart.nowAndLater(
        "a user name signs in", () -> assertError(login("username", name, PASSWORD), 0));
  }

  @Test
  void an_address_signs_in_whatever_the_case() {
    var mail = freshMail("han");
    newcomer("han").signUpByMail(mail);
    assertError(login("email", mail, PASSWORD), 0);
    assertError(login("mail", mail, PASSWORD), 0);
    assertError(login("email", mail.replace("han", "Han"), PASSWORD), 0);
  }

  @Test
  void a_number_signs_in_however_it_is_written() {
    var phone = freshPhone();
    var lin = newcomer("lin");
    assertError(lin.call("signup", "phone", phone, "passwd", PASSWORD, "code", lin.code(phone)), 0);
    assertError(login("phone", phone, PASSWORD), 0);
    assertError(login("phone", "+" + phone, PASSWORD), 0);
    assertError(login("phone", local(phone), PASSWORD), 0);
  }

  @Test
  void whoever_is_signed_in_is_answered_1_before_anything_else() {
    var mei = member("mei");
    assertError(mei.call("login", "username", mei.username, "passwd", PASSWORD), 1);
    assertError(mei.call("login"), 1);
    assertError(mei.call("login", "username", "nobody_here", "passwd", "x"), 1);
  }

  @Test
  void none_or_several_filled_answer_2() {
    var wu = newcomer("wu");
    assertError(wu.call("login"), 2);
    assertError(wu.call("login", "passwd", PASSWORD), 2);
    assertError(wu.call("login", "username", "", "email", "", "phone", "", "passwd", PASSWORD), 2);
    var two = new String[] {"username", wu.username, "email", "wu@example.com"};
    assertError(wu.call("login", two), 2);
    assertError(wu.call("login", "email", "wu@example.com", "phone", "8613800000003"), 2);
  }

  @Test
  void a_name_that_nobody_has_answers_4() {
    assertError(login("username", "nobody_here", PASSWORD), 4);
    assertError(login("email", freshMail("nobody"), PASSWORD), 4);
    assertError(login("email", "no address", PASSWORD), 4);
    assertError(login("phone", freshPhone(), PASSWORD), 4);
    assertError(login("phone", "no number", PASSWORD), 4);
    assertError(login("username", "nobody_here", ""), 4);
  }

  @Test
  void each_field_finds_only_names_of_its_kind() {
    var mail = freshMail("han");
    var han = newcomer("han");
    han.signUpByMail(mail);
    assertError(login("username", mail, PASSWORD), 4);
    assertError(login("email", member("lin").username, PASSWORD), 4);
  }

  @Test
  void a_wrong_password_answers_3() {
    var mei = member("mei");
    assertError(login("username", mei.username, "Harbour_8"), 3);
    assertError(login("username", mei.username, "harbour_7"), 3);
    assertError(login("username", mei.username, ""), 3);
    assertThat(newcomer("wu").token()).isEmpty();
  }

  @Test
  void whoever_signed_up_without_a_password_has_none_that_fits() {
    var phone = freshPhone();
    newcomer("lin").signUpByPhone(phone);
    assertError(login("phone", phone, PASSWORD), 3);
    assertError(login("phone", phone, ""), 3);
  }

  @Test
  void after_ten_wrong_passwords_the_right_one_is_not_looked_at_for_a_quarter_of_an_hour() {
    var mail = freshMail("mei");
    newcomer("mei").signUpByMail(mail);
    var before = letters(mail);
    for (var i = 0; i < 10; i++) {
      assertError(login("email", mail, "Wrong_" + i), 3);
    }
    assertError(login("email", mail, PASSWORD), 3);
    Awaitility.await().until(() -> letters(mail) > before);
    SERVER.clock().advance(Duration.ofMinutes(15).plusSeconds(1));
    assertError(login("email", mail, PASSWORD), 0);
  }
}
