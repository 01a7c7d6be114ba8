package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.care.CareClient.PASSWORD;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.assertRefused;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.call;
import static org.linli.wire.care.CareClient.codeHash;
import static org.linli.wire.care.CareClient.freshPhone;
import static org.linli.wire.care.CareClient.login;
import static org.linli.wire.care.CareClient.signUp;
import static org.linli.wire.care.CareClient.token;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.identity.Guarded;
import org.linli.identity.PasskeyDesk;
import org.linli.social.SiteNotice;
import org.linli.social.SiteNotices;

class PasswordTest {
  private static final String PATH = "/api/user/password";

  private static Reply forget(String phone, String hash, String pass) {
    var data =
        """
        {"phone":"%s","hash":"%s","pass":"%s"}\
        """
            .formatted(phone, hash, pass);
    return call(PATH, "password", "forget", data);
  }

  private static Reply change(String phone, String old, String fresh) {
    var data =
        """
        {"phone":"%s","old":"%s","new":"%s"}\
        """
            .formatted(phone, old, fresh);
    return call(PATH, "password", "change", data);
  }

  @Test
  void a_code_sets_a_new_password_and_ends_open_sessions() {
    var mei = signUp();
    var done = forget(mei.phone(), codeHash(mei.phone(), 2), "second-1");
    assertStatus(done, 0);
    assertThat(done.text("message")).isEqualTo("Successful");
    assertStatus(login(mei.phone(), PASSWORD), 101);
    assertStatus(SERVER.get("/api/user/doki?token=" + mei.token()), 1);
    AfterRestart.nowAndLater(
        "a recovered password holds", () -> assertStatus(login(mei.phone(), "second-1"), 0));
  }

  @Test
  void a_code_recovers_once_and_only_its_own_number() {
    var mei = signUp();
    var hash = codeHash(mei.phone(), 2);
    assertRefused(forget(signUp().phone(), hash, "second-1"), 400, "Error hash");
    assertStatus(forget(mei.phone(), hash, "second-1"), 0);
    assertStatus(forget(mei.phone(), hash, "third-11"), 400);
    assertStatus(forget(mei.phone(), codeHash(mei.phone(), 1), "third-11"), 400);
  }

  @Test
  void a_late_code_answers_minus_4_and_an_unknown_number_100() {
    var mei = signUp();
    var hash = codeHash(mei.phone(), 2);
    SERVER.clock().advance(Duration.ofMinutes(3).plusSeconds(1));
    assertRefused(forget(mei.phone(), hash, "second-1"), -4, "Error Hash");
    var nobody = freshPhone();
    assertRefused(forget(nobody, codeHash(nobody, 2), "second-1"), 100, "Incorrect user");
  }

  @Test
  void the_old_password_changes_to_a_new_one() {
    var mei = signUp();
    assertStatus(change(mei.phone(), PASSWORD, "abc123"), 0);
    assertStatus(login(mei.phone(), PASSWORD), 101);
    assertStatus(SERVER.get("/api/user/doki?token=" + mei.token()), 0);
    AfterRestart.nowAndLater(
        "a changed password holds", () -> assertStatus(login(mei.phone(), "abc123"), 0));
  }

  @Test
  void a_new_password_ends_those_of_apps_and_what_they_opened() {
    var mei = signUp();
    var guarded = Guarded.of(SERVER, mei.token());
    var app = token(mei.phone(), guarded.appPassword());
    assertStatus(SERVER.get("/api/user/doki?token=" + app), 0);
    assertStatus(change(mei.phone(), PASSWORD, "abc123"), 0);
    assertStatus(SERVER.get("/api/user/doki?token=" + app), 1);
    assertStatus(login(mei.phone(), guarded.appPassword()), 101);
    assertStatus(SERVER.get("/api/user/doki?token=" + mei.token()), 0);
  }

  @Test
  void who_recovers_is_told_of_his_passkeys_and_apps_sign_in_no_more() {
    var mei = signUp();
    var guarded = Guarded.of(SERVER, mei.token());
    assertStatus(forget(mei.phone(), codeHash(mei.phone(), 2), "second-1"), 0);
    assertStatus(login(mei.phone(), guarded.appPassword()), 101);
    assertThat(SERVER.bean(PasskeyDesk.class).of(guarded.account())).hasSize(1);
    await()
        .untilAsserted(() ->
            assertThat(told(guarded.account()))
                .singleElement()
                .satisfies(notice -> assertThat(notice.content()).contains("1 个通行密钥")));
  }

  private static List<SiteNotice> told(long account) {
    return SERVER.bean(SiteNotices.class).seenBy(account, SiteNotice.Kind.PERSONAL, 0, 6);
  }

  @Test
  void an_unknown_number_answers_100_and_a_wrong_old_password_101() {
    assertRefused(change(freshPhone(), PASSWORD, "abc123"), 100, "Incorrect user");
    assertRefused(change(signUp().phone(), "wrong-1", "abc123"), 101, "Error password");
  }

  @Test
  void a_new_password_of_the_wrong_length_answers_minus_204() {
    var mei = signUp();
    assertStatus(change(mei.phone(), PASSWORD, "12345"), -204);
    assertStatus(change(mei.phone(), PASSWORD, "x".repeat(201)), -204);
    assertStatus(forget(mei.phone(), codeHash(mei.phone(), 2), "12345"), -204);
    assertStatus(change(mei.phone(), PASSWORD, "x".repeat(200)), 0);
  }

  @Test
  void data_that_is_not_as_documented_is_refused() {
    assertStatus(call(PATH, "password", "forget", "{}"), -3);
    assertStatus(call(PATH, "password", "change", "{\"phone\":\"13800000003\"}"), -3);
    assertStatus(call(PATH, "password", "guess", "{}"), -2);
    assertStatus(change("", "abcdef", "abcdef"), -201);
    assertStatus(forget("12345", "x", "abcdef"), -204);
  }
}
