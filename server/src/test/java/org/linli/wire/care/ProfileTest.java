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

import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.RunningServer;
import org.linli.wire.care.CareClient.Person;

class ProfileTest {

  private static Reply info(String token) {
    return SERVER.get("/api/user/info?token=" + token);
  }

  private static Reply update(Person person, String rest) {
    var data = "{\"phone\":\"" + person.phone() + "\"" + rest + "}";
    return call("/api/user/info?token=" + person.token(), "info", "update", data);
  }

  private static Reply nickname(String token, String key, String phone) {
    var data = "{\"" + key + "\":\"" + phone + "\"}";
    return call("/api/user/nickname?token=" + token, "info", "nickname", data);
  }

  @Test
  void a_new_member_has_a_number_level_1_and_nothing_else() {
    var mei = signUp();
    var own = info(mei.token());
    assertStatus(own, 0);
    assertThat(own.number("id")).isEqualTo(-1);
    assertThat(own.data().toString())
        .isEqualTo(
            """
            {"phone":"%s","name":null,"nickname":null,"email":null,"level":1}\
            """
                .formatted(mei.phone()));
  }

  @Test
  void what_was_written_is_read_now_and_after_a_restart() {
    var mei = signUp();
    assertStatus(
        update(
            mei,
            """
            ,"name":"张伟","nickname":"Bluefish","email":"zhangwei@example.com","level":1\
            """),
        0);
    AfterRestart.nowAndLater(
        "own data is kept",
        () -> {
          var data = info(token(mei.phone(), PASSWORD)).data();
          assertThat(data.get("name").stringValue()).isEqualTo("张伟");
          assertThat(data.get("nickname").stringValue()).isEqualTo("Bluefish");
          assertThat(data.get("email").stringValue()).isEqualTo("zhangwei@example.com");
        });
  }

  @Test
  void what_is_absent_stays_and_what_is_empty_is_cleared() {
    var mei = signUp();
    assertStatus(update(mei, ",\"name\":\"张伟\",\"nickname\":\"Bluefish\""), 0);
    assertStatus(update(mei, ",\"nickname\":null"), 0);
    assertStatus(update(mei, ",\"email\":\"\""), 0);
    var data = info(mei.token()).data();
    assertThat(data.get("name").stringValue()).isEqualTo("张伟");
    assertThat(data.get("nickname").isNull()).isTrue();
    assertThat(data.get("email").stringValue()).isEmpty();
  }

  @Test
  void a_contact_address_does_not_sign_in() {
    var mei = signUp();
    assertStatus(update(mei, ",\"email\":\"mei@example.com\""), 0);
    assertStatus(login("mei@example.com", PASSWORD), 100);
  }

  @Test
  void who_has_no_telephone_names_himself_as_he_signs_in() {
    var admin = new Person(RunningServer.ADMIN_EMAIL, CareClient.administrator());
    assertStatus(update(admin, ",\"nickname\":\"Root\""), 0);
    assertThat(info(admin.token()).data().get("nickname").stringValue()).isEqualTo("Root");
  }

  @Test
  void nobody_changes_another_member_or_his_own_level() {
    var mei = signUp();
    var han = signUp();
    var attack = update(new Person(han.phone(), mei.token()), ",\"name\":\"stolen\"");
    assertRefused(attack, -103, "No permission to operate");
    assertThat(info(han.token()).data().get("name").isNull()).isTrue();
    assertStatus(update(mei, ",\"level\":15"), -103);
    assertThat(info(mei.token()).data().get("level").intValue()).isEqualTo(1);
  }

  @Test
  void an_update_of_nothing_answers_minus_200() {
    assertRefused(update(signUp(), ""), -200, "Failure to operate database");
  }

  @Test
  void an_update_that_is_not_as_documented_is_refused() {
    var mei = signUp();
    assertStatus(update(mei, ",\"name\":\"" + "长".repeat(21) + "\""), -204);
    assertStatus(update(mei, ",\"name\":\"" + "长".repeat(20) + "\""), 0);
    assertStatus(update(mei, ",\"email\":\"" + "x".repeat(51) + "\""), -204);
    assertStatus(update(mei, ",\"name\":5"), -203);
    assertStatus(update(mei, ",\"name\":\"a\\u0000b\""), -204);
    assertStatus(update(mei, ",\"name\":\"\\ud83d\""), -204);
    assertStatus(update(mei, ",\"level\":\"\""), -201);
    assertStatus(update(mei, ",\"level\":\"1\""), -203);
    assertStatus(update(mei, ",\"hobby\":\"x\""), -3);
    assertStatus(call("/api/user/info?token=" + mei.token(), "info", "update", "{}"), -3);
    assertStatus(call("/api/user/info?token=" + mei.token(), "info", "erase", "{}"), -2);
  }

  @Test
  void a_nickname_is_found_by_either_key() {
    var mei = signUp();
    var han = signUp();
    assertStatus(update(mei, ",\"nickname\":\"Bluefish\""), 0);
    for (var key : new String[] {"user_id", "phone"}) {
      var found = nickname(han.token(), key, mei.phone());
      assertStatus(found, 0);
      assertThat(found.data().toString()).isEqualTo("{\"nickname\":\"Bluefish\"}");
    }
    assertRefused(nickname(han.token(), "user_id", freshPhone()), 100, "user not existed");
    assertStatus(nickname(han.token(), "member", mei.phone()), -3);
  }

  @Test
  void tokens_are_looked_at_before_the_body() {
    var garbage = SERVER.postJson("/api/user/info?token=none", "{");
    assertRefused(garbage, -101, "Error token");
    assertThat(garbage.number("id")).isEqualTo(-1);
    assertRefused(SERVER.postJson("/api/user/info", "{"), -100, "Missing necessary args");
    assertRefused(SERVER.postJson("/api/user/nickname?token=", "{}"), -101, "Error token");
    assertRefused(SERVER.postJson("/api/user/nickname", "{}"), -100, "Missing necessary args");
    assertRefused(info("none"), 1, "Error Token");
    assertRefused(SERVER.get("/api/user/info"), -100, "Missing necessary args");
  }
}
