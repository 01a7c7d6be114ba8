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

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;

/** The account document beside care: one path of both, and one account in both. */
class TwoDocumentsTest {

  private static List<String> keys(Reply reply) {
    assertThat(reply.http()).isEqualTo(200);
    return List.copyOf(reply.json().propertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"login", "login/"})
  void the_same_person_signs_in_by_either_document_on_one_path(String path) {
    var phone = freshPhone();
    var lin = newcomer("lin");
    assertError(lin.call("signup", "phone", phone, "passwd", PASSWORD, "code", lin.code(phone)), 0);
    var data = "{\"phone\":\"%s\",\"pass\":\"%s\"}".formatted(local(phone), PASSWORD);
    var envelope = CareSide.envelope("login", "pass", data);
    assertThat(keys(lin.callByJson(path, envelope)))
        .containsExactly("id", "status", "message", "data");
    assertThat(keys(lin.call(path, "phone", phone, "passwd", PASSWORD))).containsExactly("error");
    var json = "{\"phone\":\"%s\",\"passwd\":\"%s\"}".formatted(phone, PASSWORD);
    assertThat(keys(newcomer("lin").callByJson(path, json))).containsExactly("error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"login\",\"subtype\":\"pass\",\"data\":{}}",
        "{\"type\":\"login\",\"subtype\":\"pass\"}",
        "{\"type\":\"login\",\"subtype\":\"sms\",\"data\":{}}",
        "{\"id\":1,\"type\":\"login\",\"subtype\":\"pass\",\"data\":[]}",
        "{\"type\":\"login\",\"subtype\":\"pass\",\"username\":\"mei_1988\",\"passwd\":\"x\"}"
      })
  void a_body_with_type_and_subtype_is_cares(String body) {
    assertThat(keys(newcomer("mei").callByJson("login", body)))
        .containsExactly("id", "status", "message", "data");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"type\":\"login\"}",
        "{\"subtype\":\"pass\",\"data\":{}}",
        "{\"id\":1,\"data\":{\"phone\":\"13800000003\",\"pass\":\"x\"}}",
        "[]",
        "[\"type\",\"subtype\"]",
        "\"type subtype\"",
        "null",
        "{",
        ""
      })
  void any_other_body_is_of_the_account_document(String body) {
    assertError(newcomer("mei").callByJson("login", body), 2);
  }

  @Test
  void a_form_with_type_and_subtype_is_of_the_account_document() {
    var form = new String[] {"type", "login", "subtype", "pass", "data", "{}"};
    assertError(newcomer("mei").call("login", form), 2);
    assertError(newcomer("mei").callByQuery("login", form), 2);
    assertError(newcomer("mei").callByParts("login", form), 2);
  }

  @Test
  void the_other_operations_take_no_notice_of_an_envelope() {
    var body = CareSide.envelope("login", "pass", "{}");
    assertError(newcomer("mei").callByJson("verify-account", body), 1);
    assertError(newcomer("mei").callByJson("logout", body), 1);
  }

  @Test
  void who_signed_up_here_by_phone_signs_in_to_care_now_and_after_a_restart() {
    var phone = freshPhone();
    var lin = newcomer("lin");
    assertError(lin.call("signup", "phone", phone, "passwd", PASSWORD, "code", lin.code(phone)), 0);
    AfterRestart.nowAndLater(
        "who signed up by the account document signs in to care",
        () -> {
          var token = CareSide.token(local(phone), PASSWORD);
          var info = SERVER.get("/api/user/info?token=" + token).data();
          assertThat(info.get("phone").stringValue()).isEqualTo(local(phone));
        });
  }

  @Test
  void who_signed_up_with_care_signs_in_here_now_and_after_a_restart() {
    var phone = freshPhone();
    CareSide.signUp(phone, PASSWORD);
    AfterRestart.nowAndLater(
        "who signed up with care signs in by the account document",
        () -> {
          var han = newcomer("han");
          assertError(han.call("login", "phone", phone, "passwd", PASSWORD), 0);
          assertThat(han.own().get("phone").stringValue()).isEqualTo(phone);
          assertThat(CareSide.knows(han.token().orElseThrow())).isTrue();
        });
  }

  @Test
  void who_signed_up_with_care_signs_in_here_with_a_code_and_is_the_same() {
    var phone = freshPhone();
    CareSide.signUp(phone, PASSWORD);
    SERVER.clock().advance(Duration.ofSeconds(61));
    var han = newcomer("han");
    han.signUpByPhone(phone);
    var token = CareSide.token(local(phone), PASSWORD);
    var same = newcomer("han").callByQuery("get-own-info", "token", token);
    assertThat(same.json().get("id").longValue()).isEqualTo(han.id());
  }

  @Test
  void a_user_name_and_an_address_of_here_sign_in_to_care() {
    var mail = freshMail("mei");
    newcomer("mei").signUpByMail(mail);
    assertThat(CareSide.login(mail, PASSWORD).number("status")).isZero();
    assertThat(CareSide.login(member("wu").username, PASSWORD).number("status")).isZero();
  }

  @Test
  void a_password_changed_here_is_changed_for_care() {
    var phone = freshPhone();
    CareSide.signUp(phone, PASSWORD);
    SERVER.clock().advance(Duration.ofSeconds(61));
    var han = newcomer("han");
    var code = han.code(phone);
    assertError(
        han.call("change-passwd", "phone", phone, "passwd", "Lantern_8", "smscode", code), 0);
    assertThat(CareSide.login(local(phone), PASSWORD).number("status")).isEqualTo(101);
    assertThat(CareSide.login(local(phone), "Lantern_8").number("status")).isZero();
  }

  @Test
  void whom_an_administrator_of_care_deletes_is_gone_here_too() {
    var phone = freshPhone();
    var han = newcomer("han");
    han.signUpByPhone(phone);
    var id = String.valueOf(han.id());
    CareSide.delete(phone);
    assertError(han.call("get-own-info"), 1);
    assertError(han.call("login", "phone", phone, "passwd", PASSWORD), 4);
    assertError(han.call("verify-account", "phone", phone), 0);
    assertError(member("wu").call("get-user-info", "id", id), 2);
    assertError(member("wu").call("add-follow", "id", id), 2);
  }

  @Test
  void an_address_for_contact_that_care_keeps_is_nobodys_name_here() {
    var phone = freshPhone();
    var mail = freshMail("han");
    CareSide.signUp(phone, PASSWORD);
    var token = CareSide.token(local(phone), PASSWORD);
    var data = "{\"phone\":\"%s\",\"email\":\"%s\"}".formatted(local(phone), mail);
    var kept = CareSide.call("/api/user/info?token=" + token, "info", "update", data);
    assertThat(kept.number("status")).isZero();
    assertError(newcomer("han").call("verify-account", "email", mail), 0);
    newcomer("lin").signUpByMail(mail);
  }

  @Test
  void a_code_of_care_proves_nothing_here() {
    var phone = freshPhone();
    var asked = "{\"phone\":\"" + local(phone) + "\"}";
    CareSide.call("/api/captcha", "sms", "generate", asked);
    var code = SERVER.codeFor(phone);
    assertError(newcomer("wu").call("login-signup-sms", "phone", phone, "smscode", code), 2);
  }
}
