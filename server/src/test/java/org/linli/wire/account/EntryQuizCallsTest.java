package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.Reply;
import org.linli.RunningServer;
import org.linli.pages.ExampleAnswers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server whose newcomers begin at level 0. */
@OwnServer
class EntryQuizCallsTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.own(Map.of("linli.entry-quiz", true));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply post(String name, String token, String form) {
    var path = "/api/user/" + name;
    var reply =
        server.send(
            HttpRequest.newBuilder(server.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Token", token)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    if (name.endsWith("quiz")) {
      ExampleAnswers.OF_THIS_RUN.observe("POST", path, "", reply.body());
    }
    return reply;
  }

  private static String newcomer(String username) {
    var whole = "username=" + username + "&password=Abc_1234";
    assertThat(post("signup", "", whole).number("error")).isZero();
    var login = post("login", "", whole);
    var cookie = login.headers().firstValue("Set-Cookie").orElseThrow();
    return cookie.substring("cookieId=".length(), "cookieId=".length() + 32);
  }

  private static int level(String token) {
    return post("get-own-info", token, "").number("level");
  }

  private static String answers(JsonNode questions, Map<String, Integer> choices) {
    var text = new StringBuilder();
    for (var question : questions) {
      var id = question.get("id").stringValue();
      text.append(text.isEmpty() ? "" : ",").append(id).append(':').append(choices.get(id));
    }
    return text.toString();
  }

  private static Map<String, Integer> right() {
    var right = new HashMap<String, Integer>();
    try (var bank = RunningServer.class.getResourceAsStream("/identity/entry-quiz.json")) {
      for (var question : JsonMapper.builder().build().readTree(bank)) {
        right.put(question.get("id").asString(), question.get("right").intValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return right;
  }

  @Test
  void a_newcomer_looks_at_nobody_before_the_quiz_and_at_everybody_after_it() {
    var token = newcomer("newcomer_1");
    assertThat(level(token)).isZero();
    assertThat(post("get-user-info", token, "id=1").number("error")).isEqualTo(3);
    assertThat(post("answer-entry-quiz", token, "answers=q1:0").number("error")).isEqualTo(2);
    var drawn = post("get-entry-quiz", token, "");
    assertThat(drawn.number("error")).isZero();
    var questions = drawn.json().get("questions");
    assertThat(questions.size()).isEqualTo(10);
    var passed = post("answer-entry-quiz", token, "answers=" + answers(questions, right()));
    assertThat(passed.number("error")).as(passed.body()).isZero();
    assertThat(level(token)).isEqualTo(1);
    assertThat(post("get-user-info", token, "id=1").number("error")).isZero();
  }

  @Test
  void who_fails_five_times_waits_until_tomorrow() {
    var token = newcomer("newcomer_2");
    for (var attempt = 0; attempt < 5; attempt++) {
      assertThat(post("get-entry-quiz", token, "").number("error")).isZero();
      assertThat(post("answer-entry-quiz", token, "answers=").number("error")).isEqualTo(3);
    }
    assertThat(post("get-entry-quiz", token, "").number("error")).isEqualTo(2);
    assertThat(level(token)).isZero();
  }

  @Test
  void who_is_not_signed_in_draws_nothing() {
    assertThat(post("get-entry-quiz", "", "").number("error")).isEqualTo(1);
    assertThat(post("answer-entry-quiz", "", "").number("error")).isEqualTo(1);
  }
}
