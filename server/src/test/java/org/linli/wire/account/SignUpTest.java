package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.SERVER;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshMail;
import static org.linli.wire.account.AccountClient.freshName;
import static org.linli.wire.account.AccountClient.freshPhone;
import static org.linli.wire.account.AccountClient.local;
import static org.linli.wire.account.AccountClient.member;
import static org.linli.wire.account.AccountClient.newcomer;
import static org.linli.wire.account.AccountClient.wrong;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;

class SignUpTest {

  private static Reply named(String username, String password) {
    return newcomer("mei").call("signup", "username", username, "passwd", password);
  }

  private static Reply mailed(String mail, String code) {
    return newcomer("mei").call("signup", "email", mail, "passwd", PASSWORD, "code", code);
  }

  private static Reply phoned(String phone, String code) {
    return newcomer("mei").call("signup", "phone", phone, "passwd", PASSWORD, "code", code);
  }

  @Test
  void a_user_name_signs_up_without_a_code() {
    var name = freshName("mei");
    assertError(named(name, PASSWORD), 0);
    AfterRestart.nowAndLater(
        "who signed up has the name", () -> assertError(named(name, PASSWORD), 2));
  }

  @Test
  void an_address_signs_up_with_the_code_that_went_there() {
    var mail = freshMail("han");
    assertError(mailed(mail, newcomer("han").code(mail)), 0);
    assertError(newcomer("han").call("login", "email", mail, "passwd", PASSWORD), 0);
  }

  @Test
  void a_number_signs_up_with_the_code_that_went_there() {
    var phone = freshPhone();
    assertError(phoned("+" + phone, newcomer("lin").code(local(phone))), 0);
    assertError(newcomer("lin").call("login", "phone", phone, "passwd", PASSWORD), 0);
  }

  @Test
  void signing_up_neither_signs_in_nor_sets_a_cookie() {
    var mei = newcomer("mei");
    var done = mei.call("signup", "username", mei.username, "passwd", PASSWORD);
    assertError(done, 0);
    assertThat(done.headers().allValues("Set-Cookie")).isEmpty();
    assertError(mei.call("get-own-info"), 1);
    mei.signIn();
  }

  @Test
  void whoever_is_signed_in_is_answered_1_before_anything_else() {
    var mei = member("mei");
    assertError(mei.call("signup"), 1);
    assertError(mei.call("signup", "username", freshName("mei"), "passwd", PASSWORD), 1);
  }

  @Test
  void several_filled_answer_4_and_none_2() {
    var wu = newcomer("wu");
    assertError(wu.call("signup", "username", "a", "email", "b"), 4);
    assertError(wu.call("signup", "email", "a@b", "phone", "1", "passwd", PASSWORD), 4);
    assertError(wu.call("signup", "username", wu.username, "phone", "1"), 4);
    assertError(wu.call("signup", "passwd", PASSWORD), 2);
    assertError(wu.call("signup", "passwd", PASSWORD, "code", "123456"), 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Abc12",
        "abcdef1",
        "ABCDEF1",
        "Abcdefg",
        "Abcdefghijklmnopqrst1",
        "Abc 123",
        "Abc-123",
        "Abc123中",
        "Ａbc123",
        "Abc123\n"
      })
  void a_malformed_password_answers_3_before_a_malformed_name(String password) {
    assertError(named(freshName("mei"), password), 3);
    assertError(named("x", password), 3);
    assertError(newcomer("mei").call("signup", "email", "x", "passwd", password), 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Abc123", "_Abc_1", "1aB___", "Abcdefghijklmnopqrs1"})
  void a_password_of_6_to_20_letters_digits_and_underscores_is_taken(String password) {
    var name = freshName("mei");
    assertError(named(name, password), 0);
    assertError(newcomer("mei").call("login", "username", name, "password", password), 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mei_1",
        "a_user_name_of_21_chr",
        "mei-1988",
        "mei 1988",
        "mei@1988",
        "mei1988\n",
        " mei_88"
      })
  void a_malformed_user_name_answers_2(String name) {
    assertError(named(name, PASSWORD), 2);
  }

  @Test
  void a_user_name_of_6_or_20_characters_is_taken() {
    assertError(named(freshName("m").substring(4), PASSWORD), 0);
    assertError(named(freshName("twenty_long").substring(0, 20), PASSWORD), 0);
  }

  @Test
  void a_taken_or_reserved_user_name_answers_2_whatever_the_case() {
    var name = member("mei").username;
    assertError(named(name, PASSWORD), 2);
    assertError(named(name.toUpperCase(Locale.ROOT), PASSWORD), 2);
    assertError(named("guosai", PASSWORD), 2);
    assertError(named("GuoSai", PASSWORD), 2);
  }

  @Test
  void a_sensitive_word_in_a_user_name_answers_2() {
    SensitiveWordFile.list();
    assertError(named(SensitiveWordFile.WORD, PASSWORD), 2);
    assertError(named("the_WagerKing_1", PASSWORD), 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a@b.c", "no.at.example.com", "two@@example.com", "mei@", "@mei.cn"})
  void a_malformed_address_answers_2_before_its_code_is_looked_at(String mail) {
    assertError(mailed(mail, ""), 2);
    assertError(mailed(mail, "123456"), 2);
  }

  @Test
  void an_address_too_long_answers_2() {
    assertError(mailed("m".repeat(60) + "@" + "example.".repeat(33) + "com", "123456"), 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345", "no number", "86012345678901", "+", "8613800000003000000"})
  void a_malformed_number_answers_2_before_its_code_is_looked_at(String phone) {
    assertError(phoned(phone, "123456"), 2);
  }

  @Test
  void a_taken_address_or_number_answers_2_before_its_code_is_looked_at() {
    var mail = freshMail("han");
    var phone = freshPhone();
    newcomer("han").signUpByMail(mail);
    newcomer("han").signUpByPhone(phone);
    assertError(mailed(mail, "123456"), 2);
    assertError(phoned(phone, "123456"), 2);
  }

  @Test
  void a_wrong_empty_or_never_sent_code_answers_5() {
    var mail = freshMail("lin");
    assertError(mailed(mail, "123456"), 5);
    var code = newcomer("lin").code(mail);
    assertError(mailed(mail, wrong(code)), 5);
    assertError(mailed(mail, ""), 5);
    assertError(mailed(mail, "no code"), 5);
    var phone = freshPhone();
    assertError(phoned(phone, wrong(newcomer("lin").code(phone))), 5);
    assertError(mailed(mail, code), 0);
  }

  @Test
  void a_code_proves_only_the_address_it_went_to() {
    var mail = freshMail("wu");
    newcomer("wu").code(mail);
    var others = newcomer("han").code(freshMail("han"));
    assertError(mailed(mail, others), 5);
    assertError(phoned(freshPhone(), others), 5);
  }

  @Test
  void a_code_of_more_than_five_minutes_ago_answers_6() {
    var mail = freshMail("lin");
    var phone = freshPhone();
    var late = newcomer("lin").code(mail);
    var lateToo = newcomer("lin").code(phone);
    SERVER.clock().advance(Duration.ofMinutes(5).plusSeconds(1));
    assertError(mailed(mail, late), 6);
    assertError(phoned(phone, lateToo), 6);
  }

  @Test
  void a_code_of_less_than_five_minutes_ago_is_taken() {
    var mail = freshMail("lin");
    var code = newcomer("lin").code(mail);
    SERVER.clock().advance(Duration.ofMinutes(4).plusSeconds(50));
    assertError(mailed(mail, code), 0);
  }

  @Test
  void a_code_is_dead_after_five_wrong_tries() {
    var mail = freshMail("wu");
    var code = newcomer("wu").code(mail);
    for (var i = 0; i < 5; i++) {
      assertError(mailed(mail, wrong(code)), 5);
    }
    assertError(mailed(mail, code), 5);
  }

  @Test
  void of_four_at_once_with_the_same_code_one_signs_up() throws Exception {
    var mail = freshMail("mei");
    var code = newcomer("mei").code(mail);
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<Reply> attempt = () -> mailed(mail, code);
      var errors =
          threads.invokeAll(Stream.generate(() -> attempt).limit(4).toList()).stream()
              .map(reply -> reply.resultNow().number("error"))
              .toList();
      assertThat(errors).containsOnlyOnce(0);
      assertThat(errors).allMatch(error -> error == 0 || error == 2 || error == 5);
    }
  }
}
