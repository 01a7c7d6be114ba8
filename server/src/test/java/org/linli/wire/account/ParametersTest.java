package org.linli.wire.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.FORM;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshMail;
import static org.linli.wire.account.AccountClient.freshName;
import static org.linli.wire.account.AccountClient.member;
import static org.linli.wire.account.AccountClient.newcomer;

import java.net.http.HttpRequest;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Reply;
import org.linli.media.Drawn;

/** Where parameters stand and what they are called. */
class ParametersTest {

  private enum Way {
    FORM,
    QUERY,
    PARTS,
    JSON;

    Reply call(AccountClient client, String operation, String... parameters) {
      return switch (this) {
        case FORM -> client.call(operation, parameters);
        case QUERY -> client.callByQuery(operation, parameters);
        case PARTS -> client.callByParts(operation, parameters);
        case JSON -> client.callByJson(operation, object(parameters));
      };
    }

    private static String object(String... parameters) {
      var object = new StringBuilder("{");
      for (var i = 0; i < parameters.length; i += 2) {
        object
            .append(i > 0 ? "," : "")
            .append("\"%s\":\"%s\"".formatted(parameters[i], parameters[i + 1]));
      }
      return object.append('}').toString();
    }
  }

  /** Every operation that is documented, and the two beside it. */
  static Stream<String> operations() {
    return Stream.of(
        "verify-account",
        "login",
        "signup",
        "request-email-code",
        "request-original-email-code",
        "request-sms-code",
        "login-signup-sms",
        "logout",
        "change-passwd",
        "get-passwd",
        "dropout",
        "set-own-info",
        "get-own-info",
        "get-user-info",
        "get-user-id",
        "set-user-homepage-privacy-settings",
        "get-user-homepage-privacy-settings",
        "add-follow",
        "cancel-follow",
        "add-follow-group",
        "delete-follow-group");
  }

  @ParameterizedTest
  @MethodSource("ways")
  void parameters_come_as_a_form_in_parts_in_the_query_or_as_json(Way way) {
    var mei = newcomer("mei");
    var mail = freshMail("mei");
    var name = freshName("梅 & 子+");
    assertError(way.call(mei, "verify-account", "username", "", "email", mail), 0);
    assertError(way.call(mei, "request-email-code", "email", mail), 0);
    var code = AccountClient.SERVER.codeFor(mail);
    assertError(way.call(mei, "signup", "email", mail, "passwd", PASSWORD, "code", code), 0);
    assertError(way.call(mei, "login", "email", mail, "passwd", PASSWORD), 0);
    assertError(way.call(mei, "set-own-info", "name", name, "gender", "w"), 0);
    assertThat(mei.own().get("name").stringValue()).isEqualTo(name);
    assertError(way.call(mei, "logout"), 0);
  }

  static Stream<Way> ways() {
    return Stream.of(Way.values());
  }

  @Test
  void names_of_both_generations_are_known() {
    var mail = freshMail("han");
    var han = newcomer("han");
    var code = han.code(mail);
    assertError(han.call("signup", "mail", mail, "password", PASSWORD, "smscode", code), 0);
    assertError(han.call("login", "mail", mail, "password", PASSWORD), 0);
    assertError(newcomer("han").call("login", "email", mail, "passwd", PASSWORD), 0);
  }

  @Test
  void an_empty_name_of_one_generation_does_not_hide_the_other() {
    var mei = member("mei");
    var again = newcomer("mei");
    var both =
        new String[] {"username", mei.username, "passwd", "", "password", PASSWORD, "mail", ""};
    assertError(again.call("login", both), 0);
  }

  @Test
  void json_may_hold_numbers_booleans_and_nothing() {
    var mei = member("mei");
    var han = member("han");
    assertError(mei.callByJson("add-follow", "{\"id\":" + han.id() + "}"), 0);
    assertError(mei.callByJson("cancel-follow", "{\"id\":\"" + han.id() + "\"}"), 0);
    var shown = "{\"is_display_mail\":true,\"is_display_phone\":null}";
    assertError(mei.callByJson("set-user-homepage-privacy-settings", shown), 0);
    var kept = mei.call("get-user-homepage-privacy-settings").json();
    assertThat(kept.get("is_display_mail").booleanValue()).isTrue();
    assertThat(kept.get("is_display_phone").booleanValue()).isFalse();
    assertError(newcomer("wu").callByJson("verify-account", "{\"username\":null}"), 1);
  }

  @Test
  void a_large_avatar_comes_in_any_body() {
    var picture = Base64.getEncoder().encodeToString(Drawn.jpeg(2000, 1500));
    var avatar = "data:image/jpeg;base64," + picture;
    for (var way : new Way[] {Way.FORM, Way.PARTS, Way.JSON}) {
      assertError(way.call(member("mei"), "set-own-info", "avatar", avatar), 0);
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void a_final_slash_means_nothing(String operation) {
    var without = newcomer("wu").call(operation);
    var with = newcomer("wu").call(operation + "/");
    assertThat(with.http()).isEqualTo(200);
    assertThat(with.body()).isEqualTo(without.body());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void another_method_is_refused_in_json(String operation) {
    var wu = newcomer("wu");
    for (var method : new String[] {"GET", "PUT", "DELETE"}) {
      var request = HttpRequest.newBuilder(wu.at(operation));
      var refused = wu.send(request.method(method, HttpRequest.BodyPublishers.noBody()));
      assertThat(refused.http()).as(method).isEqualTo(405);
      assertThat(refused.headers().firstValue("Allow").orElseThrow()).contains("POST");
      var key = operation.equals("login") ? "status" : "error";
      assertThat(refused.number(key)).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/octet-stream",
        "application/xml",
        "nonsense",
        "/",
        "multipart/form-data",
        "multipart/form-data; boundary=elsewhere",
        "application/json",
        "application/json; charset=utf-16",
        "application/x-www-form-urlencoded; charset=nonsense"
      })
  void a_body_that_cannot_be_read_has_no_parameters(String type) {
    var body = "{\"username\"".getBytes(UTF_8);
    assertError(newcomer("wu").post("verify-account", type, body), 1);
    assertError(newcomer("wu").post("add-follow-group", type, body), 2);
  }

  @Test
  void parameters_in_the_query_count_beside_a_body_that_cannot_be_read() {
    var wu = member("wu");
    var operation = "verify-account?username=" + wu.username;
    assertError(wu.post(operation, FORM, new byte[0]), 2);
    assertError(wu.post(operation, "text/plain", "hello".getBytes(UTF_8)), 2);
  }
}
