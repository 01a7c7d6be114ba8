package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.Reply;

class CodesTest {

  @Test
  void a_code_signs_in_once() {
    var lin = QaClient.member("lin");
    var code = code(lin, lin.email);
    assertCode(lin.get("account/check_code_login", "account", lin.email, "code", wrong(code)), 0);
    var reply = lin.get("account/check_code_login", "account", lin.email, "code", code);
    assertCode(reply, 1);
    lin.token = reply.data().get("token").stringValue();
    assertCode(lin.getAs("account/get_user_by_token"), 1);
    assertCode(lin.get("account/check_code_login", "account", lin.email, "code", code), 0);
  }

  @Test
  void codes_are_a_minute_apart_and_for_who_is_there() {
    var mei = QaClient.member("mei");
    code(mei, mei.email);
    assertCode(mei.get("account/send_check_code", "account", mei.email), -2);
    assertCode(mei.get("account/send_check_code", "account", "nobody@example.com"), -1);
    assertCode(mei.get("account/send_check_code"), -1);
    assertCode(mei.get("account/send_check_code", "account", mei.email, "aim", "nowhere"), -1);
  }

  @Test
  void who_showed_the_code_sets_a_new_password_and_is_signed_out_everywhere() {
    var wu = QaClient.member("wu");
    assertCode(update(wu, "Harbour_8"), -1);
    var code = code(wu, wu.email);
    assertCode(wu.get("account/check_code", "account", wu.email, "check_code", wrong(code)), 0);
    assertCode(update(wu, "Harbour_8"), -1);
    assertCode(wu.get("account/check_code", "account", wu.email, "check_code", code), 1);
    assertCode(update(wu, "short"), -2);
    assertCode(update(wu, "Harbour_8"), 1);
    assertCode(wu.getAs("account/get_user_by_token"), 0);
    assertCode(update(wu, "Harbour_9"), -1);
    wu.signIn("Harbour_8");
    assertCode(
        wu.get("account/update_password", "account", "nobody@example.com", "password", "abcdef"),
        0);
  }

  @Test
  void another_client_cannot_use_a_code_that_somebody_showed() {
    var zhou = QaClient.member("zhou").from("203.0.113.7");
    var code = code(zhou, zhou.email);
    assertCode(zhou.get("account/check_code", "account", zhou.email, "check_code", code), 1);
    var thief = QaClient.newcomer("thief").from("198.51.100.9");
    assertCode(
        thief.get("account/update_password", "account", zhou.email, "password", "mine-now"), -1);
    assertCode(update(zhou, "Harbour_8"), 1);
  }

  @Test
  void a_code_that_was_not_shown_before_comes_with_the_password() {
    var hua = QaClient.member("hua");
    var code = code(hua, hua.email);
    assertCode(
        hua.get(
            "account/update_password",
            "account",
            hua.email,
            "password",
            "Harbour_8",
            "code",
            wrong(code)),
        -1);
    assertCode(
        hua.get(
            "account/update_password", "account", hua.email, "password", "Harbour_8", "code", code),
        1);
    hua.signIn("Harbour_8");
  }

  @Test
  void a_telephone_is_bound_after_its_code_was_shown_and_signs_in() {
    var chen = QaClient.member("chen");
    var phone = QaClient.freshPhone();
    assertCode(bindPhone(chen, phone), -1);
    assertCode(chen.get("account/send_check_code", "account", chen.email, "aim", phone), 1);
    var code = chen.server.codeFor(phone);
    assertCode(chen.get("account/check_code", "account", chen.email, "check_code", code), 1);
    assertCode(bindPhone(chen, QaClient.freshPhone()), -1);
    assertCode(bindPhone(chen, phone), 1);
    assertThat(chen.getAs("account/get_user_by_token").data().get("phonenumber").stringValue())
        .isEqualTo(phone);
    assertCode(chen.post("account/login", "username", phone, "password", QaClient.PASSWORD), 1);
    assertCode(bindPhone(chen, phone), -1);
    assertCode(bindPhone(chen, "12"), -1);
  }

  @Test
  void an_address_of_somebody_else_is_not_bound() {
    var lin = QaClient.member("lin");
    var mei = QaClient.member("mei");
    assertCode(mei.get("account/send_check_code", "account", mei.email, "aim", lin.email), 1);
    var code = mei.server.codeFor(lin.email);
    assertCode(mei.get("account/check_code", "account", mei.email, "check_code", code), 1);
    assertCode(mei.getAs("account/bind_email", "email", lin.email), -2);
    assertCode(mei.getAs("account/bind_email", "email", "nowhere"), -1);
    assertCode(mei.get("account/bind_email", "email", lin.email), 0);
    assertCode(mei.get("account/bind_phonenumber", "phonenumber", "13800000000"), 0);
    lin.signIn();
  }

  @Test
  void a_telephone_of_somebody_else_is_not_bound() {
    var phone = QaClient.freshPhone();
    for (var who : new QaClient[] {QaClient.member("hua"), QaClient.member("wu")}) {
      assertCode(who.get("account/send_check_code", "account", who.email, "aim", phone), 1);
      var code = who.server.codeFor(phone);
      assertCode(who.get("account/check_code", "account", who.email, "check_code", code), 1);
      who.server.clock().advance(Duration.ofSeconds(61));
      var free = who.get("account/login", "username", phone, "password", QaClient.PASSWORD);
      assertCode(bindPhone(who, phone), free.number("code") == 0 ? 1 : -2);
    }
  }

  @Test
  void a_new_mailbox_signs_in_in_place_of_the_old_one() {
    var wu = QaClient.member("wu");
    var fresh = QaClient.freshMail("wu");
    assertCode(wu.get("account/send_check_code", "account", wu.email, "aim", fresh), 1);
    var code = wu.server.codeFor(fresh);
    assertCode(wu.get("account/check_code", "account", fresh, "check_code", code), 1);
    assertCode(wu.getAs("account/bind_email", "email", fresh), 1);
    assertCode(wu.post("account/login", "username", fresh, "password", QaClient.PASSWORD), 1);
    assertCode(wu.post("account/login", "username", wu.email, "password", QaClient.PASSWORD), 0);
  }

  @Test
  void what_was_shown_too_long_ago_proves_nothing() {
    var zhou = QaClient.member("zhou");
    var code = code(zhou, zhou.email);
    assertCode(zhou.get("account/check_code", "account", zhou.email, "check_code", code), 1);
    zhou.server.clock().advance(Duration.ofMinutes(6));
    assertCode(update(zhou, "Harbour_8"), -1);
  }

  private static Reply update(QaClient who, String password) {
    return who.get("account/update_password", "account", who.email, "password", password);
  }

  private static Reply bindPhone(QaClient who, String phone) {
    return who.getAs("account/bind_phonenumber", "phonenumber", phone);
  }

  private static String code(QaClient who, String address) {
    assertCode(who.get("account/send_check_code", "account", address), 1);
    return who.server.codeFor(address);
  }

  private static String wrong(String code) {
    return code.equals("123456") ? "654321" : "123456";
  }
}
