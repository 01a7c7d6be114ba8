package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;

class SignInTest {

  @Test
  void who_registered_signs_in_and_is_known_by_the_token_also_after_a_restart() {
    var lin = QaClient.newcomer("lin");
    assertCode(lin.get("account/check_email", "email", lin.email), 1);
    assertCode(lin.post("account/register", "email", lin.email, "password", QaClient.PASSWORD), 1);
    assertCode(lin.get("account/check_email", "email", lin.email), 0);
    var data = lin.signIn();
    assertThat(lin.token).matches("[0-9a-f]{32}");
    assertThat(data.get("data").get("nickname").stringValue()).matches("用户 [a-z0-9]{10}");
    assertThat(data.get("data").get("exp").toString()).isEqualTo("{\"value\":0,\"percent\":0}");
    assertThat(data.get("data").get("group").get("text").stringValue()).isEqualTo("从业者");
    AfterRestart.nowAndLater(
        "a Q&A token",
        () -> {
          var own = lin.getAs("account/get_user_by_token");
          assertCode(own, 1);
          assertThat(own.data().get("email").stringValue()).isEqualTo(lin.email);
        });
  }

  @Test
  void a_taken_address_is_refused_whatever_its_case() {
    var mei = QaClient.member("mei");
    var again = QaClient.newcomer("other");
    assertCode(
        again.post("account/register", "email", mei.email.toUpperCase(), "password", "secret-1"),
        -1);
    assertCode(again.get("account/check_email", "email", mei.email.toUpperCase()), 0);
  }

  @Test
  void unfit_addresses_and_passwords_are_refused() {
    var chen = QaClient.newcomer("chen");
    assertCode(chen.post("account/register", "email", "chen", "password", "secret-1"), -2);
    assertCode(chen.post("account/register", "email", chen.email, "password", "short"), -2);
    assertCode(chen.post("account/register", "email", chen.email), -2);
    assertCode(chen.post("account/register"), -2);
    assertCode(chen.get("account/check_email", "email", "chen"), 0);
    assertCode(chen.get("account/check_email", "email", chen.email), 1);
  }

  @Test
  void wrong_passwords_and_unknown_people_get_the_same_answer() {
    var wu = QaClient.member("wu");
    var wrong = wu.post("account/login", "username", wu.email, "password", "wrong-one");
    var nobody = wu.post("account/login", "username", "nobody@example.com", "password", "x");
    assertCode(wrong, 0);
    assertThat(nobody.body()).isEqualTo(wrong.body());
    assertThat(wrong.text("msg")).isEqualTo("unexpected user");
  }

  @Test
  void parameters_are_taken_from_query_form_parts_and_json_alike() {
    var zhou = QaClient.member("zhou");
    var password = QaClient.PASSWORD;
    assertCode(zhou.get("account/login", "username", zhou.email, "password", password), 1);
    assertCode(zhou.postParts("account/login", "username", zhou.email, "password", password), 1);
    assertCode(
        zhou.postJson(
            "account/login",
            "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(zhou.email, password)),
        1);
    assertCode(zhou.getByHeader("account/get_user_by_token"), 1);
    assertCode(zhou.postJson("account/get_user_by_token", "{\"token\":\"" + zhou.token + "\"}"), 1);
    assertCode(zhou.getAs("account/get_user_by_token()"), 1);
    assertCode(zhou.getAs("account/get_user_by_token%28%29/"), 1);
    assertCode(zhou.getAs("account/get_user_by_token/"), 1);
  }

  @Test
  void everybody_sees_a_member_but_not_how_to_reach_him() {
    var hua = QaClient.member("hua");
    var seen = hua.get("account/get_user", "user_id", String.valueOf(hua.id()));
    assertCode(seen, 1);
    assertThat(seen.data().get("user_group").intValue()).isEqualTo(1);
    assertThat(seen.data().get("user_id").stringValue()).isEqualTo(String.valueOf(hua.id()));
    assertThat(seen.body()).doesNotContain(hua.email);
    for (var nobody : new String[] {"0", "-1", "x", "999999999999", "99999999999999999999", ""}) {
      assertCode(hua.get("account/get_user", "user_id", nobody), 0);
    }
  }

  @Test
  void a_token_that_is_nobodys_is_an_unexpected_user() {
    var nobody = QaClient.newcomer("nobody");
    assertCode(nobody.get("account/get_user_by_token"), 0);
    assertCode(nobody.get("account/get_user_by_token", "token", "None"), 0);
    assertCode(nobody.get("account/get_user_by_token", "token", "0".repeat(32)), 0);
    assertThat(nobody.get("account/get_user_group").data().valueStream())
        .extracting(name -> name.stringValue())
        .containsExactly("系统管理员", "从业者", "专家", "企业", "封禁", "待审核专家", "待审核企业");
  }

  @Test
  void unknown_operations_and_methods_are_refused_in_the_envelope() {
    var lin = QaClient.newcomer("lin");
    var unknown = lin.get("account/no_such_thing");
    assertThat(unknown.http()).isEqualTo(404);
    assertThat(unknown.number("code")).isEqualTo(-10);
    var put = lin.server.send(HttpRequest.newBuilder(lin.server.at("/api/account/login")).DELETE());
    assertThat(put.http()).isEqualTo(405);
    assertThat(put.number("code")).isEqualTo(-10);
  }
}
