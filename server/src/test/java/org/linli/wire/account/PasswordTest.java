package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.SERVER;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshMail;
import static org.linli.wire.account.AccountClient.freshPhone;
import static org.linli.wire.account.AccountClient.local;
import static org.linli.wire.account.AccountClient.newcomer;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;

class PasswordTest {
  private static final String NEW = "Lantern_8";

  private static void aMinuteLater() {
    SERVER.clock().advance(Duration.ofSeconds(61));
  }

  @Test
  void a_code_by_mail_sets_a_new_password_and_ends_all_sessions() {
    var mei = newcomer("mei");
    var mail = freshMail("mei");
    mei.signUpByMail(mail);
    var elsewhere = newcomer("mei");
    assertError(elsewhere.call("login", "email", mail, "passwd", PASSWORD), 0);
    aMinuteLater();
    var code = newcomer("mei").code(mail);
    assertError(
        newcomer("mei").call("change-passwd", "email", mail, "passwd", NEW, "smscode", code), 0);
    assertError(mei.call("get-own-info"), 1);
    assertError(elsewhere.call("get-own-info"), 1);
    assertError(mei.call("login", "email", mail, "passwd", PASSWORD), 3);
    AfterRestart.nowAndLater(
        "a new password holds",
        () -> assertError(newcomer("mei").call("login", "email", mail, "passwd", NEW), 0));
  }

  @Test
  void a_code_by_sms_gives_a_password_to_somebody_who_had_none() {
    var lin = newcomer("lin");
    var phone = freshPhone();
    lin.signUpByPhone(phone);
    aMinuteLater();
    var code = lin.code(phone);
    assertError(lin.call("change-passwd", "phone", local(phone), "password", NEW, "code", code), 0);
    assertError(lin.call("login", "phone", phone, "passwd", NEW), 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "lantern_8", "LANTERN_8", "Lanterns", "Lantern-8"})
  void an_empty_or_malformed_password_answers_8_and_leaves_the_code(String password) {
    var han = newcomer("han");
    var mail = freshMail("han");
    han.signUpByMail(mail);
    aMinuteLater();
    var code = han.code(mail);
    assertError(han.call("change-passwd", "email", mail, "passwd", password, "smscode", code), 8);
    assertError(han.call("change-passwd", "email", mail, "smscode", "000000"), 8);
    assertError(han.call("change-passwd", "email", mail, "passwd", NEW, "smscode", code), 0);
  }

  @Test
  void whoever_forgot_his_password_is_sent_a_code_for_a_new_one_and_never_the_password() {
    var mei = newcomer("mei");
    var mail = freshMail("mei");
    mei.signUpByMail(mail);
    aMinuteLater();
    var asked = mei.code(mail);
    assertError(mei.call("get-passwd", "email", mail, "smscode", asked), 0);
    var letters = SERVER.get("/dev/outbox?to=" + mail);
    assertThat(letters.json().size()).isEqualTo(3);
    assertThat(letters.body()).doesNotContain(PASSWORD);
    var reset = SERVER.codeFor(mail);
    assertThat(reset).matches("[0-9]{6}");
    assertError(
        newcomer("mei").call("change-passwd", "mail", mail, "password", NEW, "code", reset), 0);
    assertError(newcomer("mei").call("login", "email", mail, "passwd", NEW), 0);
  }

  @Test
  void a_reset_goes_to_a_telephone_too_and_changes_nothing_by_itself() {
    var lin = newcomer("lin");
    var phone = freshPhone();
    assertError(lin.call("signup", "phone", phone, "passwd", PASSWORD, "code", lin.code(phone)), 0);
    aMinuteLater();
    var asked = lin.code(phone);
    assertError(lin.call("get-passwd", "phone", phone, "smscode", asked), 0);
    assertThat(SERVER.get("/dev/outbox?to=" + phone).json().size()).isEqualTo(3);
    assertError(lin.call("login", "phone", phone, "passwd", PASSWORD), 0);
    assertError(lin.call("get-own-info"), 0);
    var reset = SERVER.codeFor(phone);
    assertError(lin.call("change-passwd", "phone", phone, "passwd", NEW, "smscode", reset), 0);
    assertError(lin.call("get-own-info"), 1);
  }
}
