package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.PASSWORD;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.assertRefused;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.call;
import static org.linli.wire.care.CareClient.freshPhone;
import static org.linli.wire.care.CareClient.login;
import static org.linli.wire.care.CareClient.signUp;
import static org.linli.wire.care.CareClient.token;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;

class LoginTest {

  private static Reply heartbeat(String token) {
    return SERVER.get("/api/user/doki?token=" + token);
  }

  private static String login(String phone, Object enduring) {
    var data =
        """
        {"phone":"%s","pass":"%s","enduring":%s}\
        """
            .formatted(phone, PASSWORD, enduring);
    return call("/api/user/login", "login", "pass", data).data().get("token").stringValue();
  }

  @Test
  void a_login_answers_a_token_of_32_hex_digits_that_lives_on_after_a_restart() {
    var mei = signUp();
    assertThat(mei.token()).matches("[0-9a-f]{32}");
    var lasting = login(mei.phone(), 1);
    AfterRestart.nowAndLater("an enduring token lives", () -> assertStatus(heartbeat(lasting), 0));
  }

  @Test
  void an_unknown_number_answers_100_and_a_wrong_password_101() {
    assertRefused(CareClient.login(freshPhone(), PASSWORD), 100, "Incorrect user");
    assertRefused(CareClient.login(signUp().phone(), "wrong-1"), 101, "Error password");
  }

  @Test
  void after_ten_wrong_passwords_the_right_one_is_not_looked_at() {
    var phone = signUp().phone();
    for (var i = 0; i < 10; i++) {
      assertStatus(CareClient.login(phone, "wrong-" + i), 101);
    }
    assertStatus(CareClient.login(phone, PASSWORD), 101);
  }

  @Test
  void a_short_token_dies_after_ten_idle_minutes() {
    var token = signUp().token();
    SERVER.clock().advance(Duration.ofMinutes(10).plusSeconds(1));
    assertRefused(heartbeat(token), 1, "Token not existed");
  }

  @Test
  void a_heartbeat_prolongs_a_short_token() {
    var token = signUp().token();
    for (var i = 0; i < 3; i++) {
      SERVER.clock().advance(Duration.ofMinutes(8));
      assertStatus(heartbeat(token), 0);
    }
  }

  @Test
  void enduring_is_one_or_true_and_anything_else_is_not() {
    var phone = signUp().phone();
    var enduring = new String[] {login(phone, 1), login(phone, true), login(phone, -7)};
    var brief = new String[] {login(phone, "\"1\""), login(phone, 0), login(phone, "[1]")};
    SERVER.clock().advance(Duration.ofMinutes(11));
    for (var token : enduring) {
      assertStatus(heartbeat(token), 0);
    }
    for (var token : brief) {
      assertStatus(heartbeat(token), 1);
    }
  }

  @Test
  void the_eleventh_short_token_ends_the_oldest() {
    var mei = signUp();
    for (var i = 0; i < 9; i++) {
      token(mei.phone(), PASSWORD);
    }
    assertStatus(heartbeat(mei.token()), 0);
    token(mei.phone(), PASSWORD);
    assertStatus(heartbeat(mei.token()), 1);
  }

  @Test
  void twelve_logins_at_once_all_succeed_and_leave_ten_tokens() throws Exception {
    var phone = signUp().phone();
    var tokens = atOnce(12, phone);
    assertThat(tokens).hasSize(12).doesNotContainNull();
    assertThat(tokens.stream().filter(token -> heartbeat(token).number("status") == 0)).hasSize(10);
  }

  @Test
  void no_login_outlives_the_deletion_of_its_account() throws Exception {
    var phone = signUp().phone();
    var admin = CareClient.administrator();
    List<String> tokens;
    try (var threads = Executors.newFixedThreadPool(1)) {
      var logins = threads.submit(() -> atOnce(12, phone));
      var data = "{\"phone\":\"" + phone + "\"}";
      assertStatus(call("/api/admin/user?token=" + admin, "user", "delete", data), 0);
      tokens = logins.get();
    }
    for (var token : tokens) {
      if (token != null) {
        assertStatus(heartbeat(token), 1);
      }
    }
  }

  /** The tokens of so many logins; null where one was refused. */
  private static List<String> atOnce(int logins, String phone) throws Exception {
    Callable<String> login =
        () -> {
          var token = CareClient.login(phone, PASSWORD).data().get("token");
          return token == null ? null : token.stringValue();
        };
    try (var threads = Executors.newFixedThreadPool(logins)) {
      var tokens = new ArrayList<String>();
      for (var one : threads.invokeAll(Collections.nCopies(logins, login))) {
        tokens.add(one.get());
      }
      return tokens;
    }
  }

  @Test
  void a_token_is_taken_from_headers_too() {
    var token = signUp().token();
    var path = SERVER.at("/api/user/doki");
    assertStatus(SERVER.send(HttpRequest.newBuilder(path).header("X-Token", token)), 0);
    var bearer = "Bearer " + token;
    assertStatus(SERVER.send(HttpRequest.newBuilder(path).header("Authorization", bearer)), 0);
  }

  @Test
  void a_heartbeat_without_a_token_answers_minus_100() {
    assertRefused(SERVER.get("/api/user/doki"), -100, "Missing necessary args");
  }

  @Test
  void enduring_may_be_absent_but_nothing_else() {
    var phone = signUp().phone();
    var path = "/api/user/login";
    var two = "{\"phone\":\"%s\",\"pass\":\"%s\"}".formatted(phone, PASSWORD);
    assertStatus(call(path, "login", "pass", two), 0);
    assertStatus(call(path, "login", "pass", "{\"phone\":\"" + phone + "\"}"), -3);
    assertStatus(call(path, "login", "pass", "{\"phone\":\"\",\"pass\":\"x\"}"), -201);
    assertStatus(call(path, "login", "pass", "{\"phone\":{},\"pass\":\"x\"}"), -203);
    assertStatus(call(path, "login", "sms", "{}"), -2);
    assertStatus(CareClient.login("1".repeat(201), PASSWORD), -204);
  }
}
