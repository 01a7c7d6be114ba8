package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.PASSWORD;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.assertRefused;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.call;
import static org.linli.wire.care.CareClient.codeHash;
import static org.linli.wire.care.CareClient.freshPhone;
import static org.linli.wire.care.CareClient.login;
import static org.linli.wire.care.CareClient.register;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;

class SignUpTest {

  @Test
  void a_code_by_sms_opens_an_account_that_signs_in_now_and_after_a_restart() {
    var phone = freshPhone();
    var registered = register(phone, codeHash(phone, 1), PASSWORD);
    assertStatus(registered, 0);
    assertThat(registered.text("message")).isEqualTo("Successful");
    assertThat(registered.data().isEmpty()).isTrue();
    AfterRestart.nowAndLater(
        "a new member signs in", () -> assertStatus(login(phone, PASSWORD), 0));
  }

  @Test
  void the_documents_own_body_with_its_status_key_is_taken() {
    var phone = freshPhone();
    var body =
        """
        {"id":0,"status":0,"type":"register","subtype":"phone",
         "data":{"phone":"%s","hash":"%s","pass":"wlc570Q0"}}\
        """
            .formatted(phone, codeHash(phone, 1));
    assertStatus(SERVER.postJson("/api/user/register", body), 0);
  }

  @Test
  void a_taken_number_answers_101() {
    var phone = freshPhone();
    assertStatus(register(phone, codeHash(phone, 1), PASSWORD), 0);
    assertRefused(register(phone, codeHash(phone, 1), PASSWORD), 101, "Phone number existed");
  }

  @Test
  void a_wrong_hash_answers_400() {
    assertRefused(register(freshPhone(), "0".repeat(32), PASSWORD), 400, "Error hash");
  }

  @Test
  void a_code_proves_only_the_number_it_was_sent_to() {
    assertStatus(register(freshPhone(), codeHash(freshPhone(), 1), PASSWORD), 400);
  }

  @Test
  void a_code_for_recovery_does_not_sign_up() {
    var phone = freshPhone();
    assertStatus(register(phone, codeHash(phone, 2), PASSWORD), 400);
  }

  @Test
  void a_code_is_dead_after_five_wrong_tries() {
    var phone = freshPhone();
    var right = codeHash(phone, 1);
    for (var i = 0; i < 5; i++) {
      assertStatus(register(phone, "0".repeat(32), PASSWORD), 400);
    }
    assertStatus(register(phone, right, PASSWORD), 400);
  }

  @Test
  void a_code_of_three_minutes_ago_answers_minus_4() {
    var phone = freshPhone();
    var hash = codeHash(phone, 1);
    SERVER.clock().advance(Duration.ofMinutes(3).plusSeconds(1));
    assertRefused(register(phone, hash, PASSWORD), -4, "Error Hash");
  }

  @Test
  void a_password_too_short_or_a_number_that_is_none_answers_100() {
    var phone = freshPhone();
    var hash = codeHash(phone, 1);
    assertRefused(register(phone, hash, "12345"), 100, "Incorrect user data");
    assertRefused(register("12345", hash, PASSWORD), 100, "Incorrect user data");
    assertStatus(register(phone, hash, PASSWORD), 0);
  }

  @Test
  void of_two_at_once_with_the_same_code_one_signs_up() throws Exception {
    var phone = freshPhone();
    var hash = codeHash(phone, 1);
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<Reply> attempt = () -> register(phone, hash, PASSWORD);
      var statuses =
          threads.invokeAll(Stream.generate(() -> attempt).limit(4).toList()).stream()
              .map(reply -> reply.resultNow().number("status"))
              .toList();
      assertThat(statuses).containsOnlyOnce(0);
      assertThat(statuses).allMatch(status -> status == 0 || status == 101 || status == 400);
    }
  }

  @Test
  void data_that_is_not_as_documented_is_refused() {
    var path = "/api/user/register";
    assertStatus(call(path, "register", "phone", "{\"phone\":\"13800000003\"}"), -3);
    var more = "{\"phone\":\"13800000003\",\"hash\":\"x\",\"pass\":\"abcdef\",\"more\":1}";
    assertStatus(call(path, "register", "phone", more), -3);
    var typed = "{\"phone\":\"13800000003\",\"hash\":\"x\",\"pass\":1}";
    assertStatus(call(path, "register", "phone", typed), -203);
    assertStatus(call(path, "register", "mail", "{}"), -2);
  }
}
