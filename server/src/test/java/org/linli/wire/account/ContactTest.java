package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.SERVER;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshMail;
import static org.linli.wire.account.AccountClient.freshPhone;
import static org.linli.wire.account.AccountClient.member;
import static org.linli.wire.account.AccountClient.newcomer;
import static org.linli.wire.account.AccountClient.wrong;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.RunningServer;

/** Setting a telephone number or an address, which takes codes. */
class ContactTest {

  private static Reply set(
      AccountClient client, String kind, String value, String code, String original) {
    return client.call("set-own-info", kind, value, "code", code, "original_code", original);
  }

  private static String original(AccountClient client, String mail) {
    assertError(client.call("request-original-email-code", "email", mail), 0);
    return SERVER.codeFor(mail);
  }

  private static void aMinuteLater() {
    SERVER.clock().advance(Duration.ofSeconds(61));
  }

  private static AccountClient withMail(String mail) {
    var mei = newcomer("mei");
    mei.signUpByMail(mail);
    aMinuteLater();
    return mei;
  }

  @Test
  void a_first_address_needs_only_its_own_code() {
    var mei = member("mei");
    var mail = freshMail("mei");
    assertError(mei.call("set-own-info", "mail", mail, "code", mei.code(mail)), 0);
    assertThat(mei.own().get("mail").stringValue()).isEqualTo(mail);
    AfterRestart.nowAndLater(
        "a first address signs in",
        () -> assertError(newcomer("mei").call("login", "email", mail, "passwd", PASSWORD), 0));
  }

  @Test
  void a_first_number_needs_only_its_own_code() {
    var lin = member("lin");
    var phone = freshPhone();
    assertError(lin.call("set-own-info", "phone", "+" + phone, "code", lin.code(phone)), 0);
    assertThat(lin.own().get("phone").stringValue()).isEqualTo(phone);
    assertError(newcomer("lin").call("login", "phone", phone, "passwd", PASSWORD), 0);
  }

  @Test
  void a_code_may_come_as_a_number_or_by_its_other_name() {
    var lin = member("lin");
    var mail = freshMail("lin");
    assertError(lin.call("set-own-info", "email", mail, "smscode", lin.code(mail)), 0);
    assertThat(lin.own().get("mail").stringValue()).isEqualTo(mail);
  }

  @Test
  void a_changed_address_needs_a_code_from_the_present_one_too() {
    var mail = freshMail("mei");
    var fresh = freshMail("mei");
    var mei = withMail(mail);
    assertError(set(mei, "mail", fresh, mei.code(fresh), original(mei, mail)), 0);
    assertThat(mei.own().get("mail").stringValue()).isEqualTo(fresh);
    assertError(newcomer("mei").call("verify-account", "email", mail), 0);
    AfterRestart.nowAndLater(
        "a changed address signs in",
        () -> assertError(newcomer("mei").call("login", "email", fresh, "passwd", PASSWORD), 0));
  }

  @Test
  void a_changed_number_needs_a_code_from_the_present_one_too() {
    var phone = freshPhone();
    var fresh = freshPhone();
    var lin = newcomer("lin");
    lin.signUpByPhone(phone);
    aMinuteLater();
    assertError(set(lin, "phone", fresh, lin.code(fresh), lin.code(phone)), 0);
    assertThat(lin.own().get("phone").stringValue()).isEqualTo(fresh);
    assertError(newcomer("lin").call("verify-account", "phone", phone), 0);
  }

  @Test
  void a_first_number_beside_an_address_needs_a_code_from_the_address() {
    var mail = freshMail("han");
    var phone = freshPhone();
    var han = withMail(mail);
    assertError(set(han, "phone", phone, han.code(phone), ""), 4);
    assertError(set(han, "phone", phone, SERVER.codeFor(phone), original(han, mail)), 0);
    assertThat(han.own().get("phone").stringValue()).isEqualTo(phone);
    assertThat(han.own().get("mail").stringValue()).isEqualTo(mail);
  }

  @Test
  void an_empty_code_answers_4() {
    var mail = freshMail("mei");
    var mei = withMail(mail);
    assertError(set(mei, "mail", freshMail("mei"), "", "123456"), 4);
    assertError(set(mei, "mail", freshMail("mei"), "123456", ""), 4);
    assertError(mei.call("set-own-info", "phone", freshPhone()), 4);
    assertError(member("wu").call("set-own-info", "mail", freshMail("wu")), 4);
  }

  @Test
  void a_wrong_code_answers_5_and_changes_nothing() {
    var mail = freshMail("mei");
    var fresh = freshMail("mei");
    var mei = withMail(mail);
    var code = mei.code(fresh);
    var original = original(mei, mail);
    assertError(set(mei, "mail", fresh, wrong(code), original), 5);
    assertError(set(mei, "mail", fresh, code, wrong(original)), 5);
    assertError(set(mei, "mail", freshMail("mei"), code, original), 5);
    assertThat(mei.own().get("mail").stringValue()).isEqualTo(mail);
    assertError(set(mei, "mail", fresh, code, original), 0);
  }

  @Test
  void a_late_code_answers_6() {
    var mail = freshMail("mei");
    var fresh = freshMail("mei");
    var mei = withMail(mail);
    var late = original(mei, mail);
    SERVER.clock().advance(Duration.ofMinutes(5).plusSeconds(1));
    assertError(set(mei, "mail", fresh, mei.code(fresh), late), 6);
    var lateToo = SERVER.codeFor(fresh);
    SERVER.clock().advance(Duration.ofMinutes(5).plusSeconds(1));
    assertError(set(mei, "mail", fresh, lateToo, original(mei, mail)), 6);
  }

  @Test
  void what_is_somebody_elses_answers_8_though_the_code_is_right() {
    var taken = freshMail("han");
    var phone = freshPhone();
    withMail(taken);
    newcomer("lin").signUpByPhone(phone);
    aMinuteLater();
    var wu = member("wu");
    assertError(wu.call("set-own-info", "mail", taken, "code", wu.code(taken)), 8);
    assertError(wu.call("set-own-info", "phone", phone, "code", wu.code(phone)), 8);
    assertThat(wu.own().get("mail").stringValue()).isEmpty();
  }

  @Test
  void a_second_change_answers_9_before_its_codes_are_looked_at() {
    var mail = freshMail("mei");
    var second = freshMail("mei");
    var mei = withMail(mail);
    assertError(set(mei, "mail", second, mei.code(second), original(mei, mail)), 0);
    assertError(set(mei, "mail", freshMail("mei"), "123456", "123456"), 9);
    assertError(set(mei, "mail", freshMail("mei"), "", ""), 4);
    var phone = freshPhone();
    aMinuteLater();
    assertError(set(mei, "phone", phone, mei.code(phone), original(mei, second)), 0);
    assertError(set(mei, "phone", freshPhone(), "123456", "123456"), 5);
  }

  @Test
  void what_is_no_number_or_address_is_refused() {
    var wu = member("wu");
    assertThat(wu.call("set-own-info", "phone", "x", "code", "123456").number("error")).isIn(5, 7);
    assertThat(wu.call("set-own-info", "mail", "x", "code", "123456").number("error")).isIn(5, 7);
  }

  @Test
  void after_30_days_an_address_may_change_again() {
    var own = RunningServer.own(Map.of());
    try {
      var mei = new AccountClient(own, "mei");
      var mail = freshMail("mei");
      mei.signUpByMail(mail);
      for (var days : new int[] {1, 29, 1}) {
        own.clock().advance(Duration.ofDays(days).plusMinutes(1));
        assertError(mei.call("login", "email", mail, "passwd", PASSWORD), 0);
        var fresh = freshMail("mei");
        var done = set(mei, "mail", fresh, mei.code(fresh), mei.code(mail));
        assertError(done, days == 29 ? 9 : 0);
        mail = days == 29 ? mail : fresh;
      }
    } finally {
      own.close();
    }
  }
}
