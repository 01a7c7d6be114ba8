package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.assertStatus;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Reply;

class EnvelopeTest {
  private static final String DRAW = "\"type\":\"img\",\"subtype\":\"generate\",\"data\":{}}";

  private static Reply post(String body) {
    return SERVER.postJson("/api/captcha", body);
  }

  @ParameterizedTest
  @CsvSource({
    "123456789,123456789",
    "0,0",
    "-5,-5",
    "'\"42\"',42",
    "'\"0042\"',42",
    "'\"abc\"',-1",
    "'\"\"',-1",
    "null,-1",
    "true,-1",
    "1.5,-1",
    "{},-1",
    "12345678901234567890123,12345678901234567890123"
  })
  void an_integer_id_comes_back_and_anything_else_is_minus_1(String sent, String answered) {
    var reply = post("{\"id\":" + sent + "," + DRAW);
    assertStatus(reply, 0);
    assertThat(reply.json().get("id").toString()).isEqualTo(answered);
  }

  @Test
  void an_absent_id_is_minus_1_and_no_mistake() {
    var reply = post("{" + DRAW);
    assertStatus(reply, 0);
    assertThat(reply.number("id")).isEqualTo(-1);
  }

  @Test
  void refusals_carry_the_id_too() {
    var reply = post("{\"id\":77,\"type\":\"img\",\"subtype\":\"nonsense\",\"data\":{}}");
    assertStatus(reply, -2);
    assertThat(reply.number("id")).isEqualTo(77);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":1}",
        "{\"id\":1,\"type\":\"img\",\"data\":{}}",
        "{\"id\":1,\"subtype\":\"generate\",\"data\":{}}",
        "{\"id\":1,\"type\":\"img\",\"subtype\":\"generate\"}",
        "[]",
        "\"text\"",
        "",
        "{",
        "{} {}",
        "nonsense"
      })
  void a_missing_key_or_no_object_at_all_answers_minus_1(String body) {
    assertStatus(post(body), -1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":7,\"subtype\":\"generate\",\"data\":{}}",
        "{\"type\":\"img\",\"subtype\":null,\"data\":{}}",
        "{\"type\":\"img\",\"subtype\":\"generate\",\"data\":[]}",
        "{\"type\":\"img\",\"subtype\":\"generate\",\"data\":\"x\"}",
        "{\"type\":\"IMG\",\"subtype\":\"generate\",\"data\":{}}"
      })
  void a_wrong_value_answers_minus_2(String body) {
    assertStatus(post(body), -2);
  }

  @Test
  void a_body_that_does_not_say_it_is_json_is_not_read() {
    var request =
        HttpRequest.newBuilder(SERVER.at("/api/captcha"))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("{\"id\":5," + DRAW));
    var reply = SERVER.send(request);
    assertStatus(reply, -1);
    assertThat(reply.number("id")).isEqualTo(-1);
  }

  @Test
  void a_final_slash_means_nothing() {
    assertStatus(SERVER.postJson("/api/captcha/", "{\"id\":5," + DRAW), 0);
    assertStatus(SERVER.get("/api/user/doki/"), -100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/captcha",
        "/api/user/register",
        "/api/user/password",
        "/api/user/nickname",
        "/api/user/login",
        "/api/admin/user"
      })
  void a_wrong_method_answers_405_in_the_envelope(String path) {
    var delete = HttpRequest.newBuilder(SERVER.at(path)).DELETE();
    var reply = SERVER.send(delete);
    assertThat(reply.http()).isEqualTo(405);
    assertThat(reply.number("status")).isEqualTo(-1);
    assertThat(reply.headers().firstValue("Allow")).isPresent();
  }

  @Test
  void a_body_beyond_all_measure_answers_413_in_the_envelope() {
    var reply = SERVER.postJson("/api/captcha", new byte[17 << 20]);
    assertThat(reply.http()).isEqualTo(413);
    assertThat(reply.number("status")).isEqualTo(-2);
  }

  @Test
  void every_origin_may_call_with_its_token() {
    var reply =
        SERVER.send(
            HttpRequest.newBuilder(SERVER.at("/api/user/doki"))
                .header("Origin", "https://care.example"));
    assertThat(reply.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("https://care.example");
    assertThat(reply.headers().firstValue("Access-Control-Allow-Credentials")).contains("true");
  }

  @Test
  void ping_is_a_small_page() {
    var reply = SERVER.get("/ping");
    assertThat(reply.http()).isEqualTo(200);
    assertThat(reply.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(reply.body()).contains("pong");
  }
}
