package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshMail;
import static org.linli.wire.account.AccountClient.freshPhone;
import static org.linli.wire.account.AccountClient.member;
import static org.linli.wire.account.AccountClient.newcomer;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.RunningServer;
import org.linli.identity.HourlyErasure;

/** On a server of its own, where weeks pass. */
class DropoutTest {
  private static RunningServer own;

  @BeforeAll
  static void a_server_starts() {
    own = RunningServer.own(Map.of());
  }

  @AfterAll
  static void it_stops() {
    own.close();
  }

  private static AccountClient somebody(String name) {
    return new AccountClient(own, name);
  }

  /** Signs up with the address and drops out with it again. */
  private static AccountClient gone(String mail) {
    var mei = somebody("mei");
    mei.signUpByMail(mail);
    own.clock().advance(Duration.ofSeconds(61));
    assertError(mei.call("dropout", "email", mail, "smscode", mei.code(mail)), 0);
    return mei;
  }

  private static void aWeekLater() {
    own.clock().advance(Duration.ofDays(7).plusMinutes(1));
    HourlyErasure.on(own);
  }

  @Test
  void all_sessions_end_at_once() {
    var lin = newcomer("lin");
    var phone = freshPhone();
    lin.signUpByPhone(phone);
    AccountClient.SERVER.clock().advance(Duration.ofSeconds(61));
    var token = lin.token().orElseThrow();
    assertError(newcomer("lin").call("dropout", "phone", phone, "code", lin.code(phone)), 0);
    AfterRestart.nowAndLater(
        "the sessions of somebody who dropped out are dead",
        () -> {
          assertError(newcomer("lin").callByQuery("get-own-info", "token", token), 1);
          assertThat(CareSide.knows(token)).isFalse();
        });
  }

  @Test
  void signing_in_within_seven_days_keeps_the_account() {
    var mail = freshMail("mei");
    var mei = gone(mail);
    assertError(mei.call("get-own-info"), 1);
    own.clock().advance(Duration.ofDays(6));
    HourlyErasure.on(own);
    assertError(mei.call("login", "email", mail, "passwd", PASSWORD), 0);
    assertThat(mei.own().get("mail").stringValue()).isEqualTo(mail);
    aWeekLater();
    assertError(somebody("mei").call("verify-account", "email", mail), 2);
    assertError(somebody("mei").call("login", "email", mail, "passwd", PASSWORD), 0);
  }

  @Test
  void signing_in_with_a_code_keeps_the_account_too() {
    var phone = freshPhone();
    var lin = somebody("lin");
    lin.signUpByPhone(phone);
    var id = lin.id();
    own.clock().advance(Duration.ofSeconds(61));
    assertError(lin.call("dropout", "phone", phone, "code", lin.code(phone)), 0);
    own.clock().advance(Duration.ofDays(6));
    lin.signUpByPhone(phone);
    aWeekLater();
    lin.signUpByPhone(phone);
    assertThat(lin.id()).isEqualTo(id);
  }

  @Test
  void after_seven_days_the_account_is_gone_and_its_address_is_free() {
    var mail = freshMail("han");
    gone(mail);
    assertError(somebody("wu").call("verify-account", "email", mail), 2);
    aWeekLater();
    assertError(somebody("wu").call("verify-account", "email", mail), 0);
    assertError(somebody("han").call("login", "email", mail, "passwd", PASSWORD), 4);
    somebody("han").signUpByMail(mail);
  }

  @Test
  void who_dropped_out_is_followed_by_nobody_once_he_is_gone() {
    var mail = freshMail("wu");
    var wu = somebody("wu");
    wu.signUpByMail(mail);
    var id = String.valueOf(wu.id());
    var lin = somebody("lin");
    assertError(lin.call("signup", "username", lin.username, "passwd", PASSWORD), 0);
    lin.signIn();
    assertError(lin.call("add-follow", "id", id), 0);
    own.clock().advance(Duration.ofSeconds(61));
    assertError(wu.call("dropout", "email", mail, "code", wu.code(mail)), 0);
    aWeekLater();
    assertError(somebody("wu").call("verify-account", "email", mail), 0);
    lin.signIn();
    assertError(lin.call("get-user-info", "id", id), 2);
    assertThat(lin.own().get("follows").toString()).doesNotContain(id);
  }

  @Test
  void dropping_out_with_a_members_address_takes_more_than_being_signed_in() {
    assertError(member("wu").call("dropout"), 3);
  }
}
