package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.SERVER;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshMail;
import static org.linli.wire.account.AccountClient.freshName;
import static org.linli.wire.account.AccountClient.freshPhone;
import static org.linli.wire.account.AccountClient.member;
import static org.linli.wire.account.AccountClient.newcomer;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import tools.jackson.databind.JsonNode;

/** What members see of each other. */
class OtherMembersTest {
  private static final String SET = "set-user-homepage-privacy-settings";
  private static final String GET = "get-user-homepage-privacy-settings";

  private static JsonNode info(AccountClient reader, long id) {
    var info = reader.call("get-user-info", "id", String.valueOf(id));
    assertError(info, 0);
    return info.json();
  }

  /** Somebody with a number, an address, a birthday, a fan and somebody she follows. */
  private static AccountClient wellKnown(AccountClient fan) {
    var mei = newcomer("mei");
    var mail = freshMail("mei");
    var phone = freshPhone();
    mei.signUpByMail(mail);
    SERVER.clock().advance(Duration.ofSeconds(61));
    var code = mei.code(phone);
    assertError(
        mei.call("set-own-info", "phone", phone, "code", code, "original_code", mei.code(mail)), 0);
    assertError(mei.call("set-own-info", "birthday", "1988-05-20", "gender", "w"), 0);
    assertError(mei.call("add-follow", "id", String.valueOf(fan.id())), 0);
    assertError(fan.call("add-follow", "id", String.valueOf(mei.id())), 0);
    return mei;
  }

  @Test
  void a_members_page_tells_what_everybody_may_know() {
    var han = member("han");
    var name = freshName("老韩");
    assertError(han.call("set-own-info", "name", name, "gender", "m"), 0);
    var seen = info(member("wu"), han.id());
    assertThat(seen.propertyNames())
        .containsExactlyInAnyOrder(
            "username",
            "name",
            "phone",
            "gender",
            "mail",
            "level",
            "avatar",
            "birthday",
            "follows",
            "fans",
            "error");
    assertThat(seen.get("username").stringValue()).isEqualTo(han.username);
    assertThat(seen.get("name").stringValue()).isEqualTo(name);
    assertThat(seen.get("gender").stringValue()).isEqualTo("m");
    assertThat(seen.get("level").intValue()).isEqualTo(1);
    assertThat(seen.get("avatar")).isEqualTo(han.own().get("avatar"));
  }

  @Test
  void at_first_a_member_shows_nothing_private() {
    var fan = member("wu");
    var seen = info(fan, wellKnown(fan).id());
    for (var hidden : new String[] {"phone", "mail", "birthday"}) {
      assertThat(seen.get(hidden).stringValue()).as(hidden).isEmpty();
    }
    assertThat(seen.get("follows").toString()).isEqualTo("[]");
    assertThat(seen.get("fans").toString()).isEqualTo("[]");
  }

  @Test
  void what_a_member_shows_is_seen_and_nothing_else() {
    var fan = member("wu");
    var mei = wellKnown(fan);
    var own = mei.own();
    for (var key : new String[] {"phone", "mail", "birthday"}) {
      assertError(mei.call(SET, "is_display_" + key, "true"), 0);
      assertThat(info(fan, mei.id()).get(key)).isEqualTo(own.get(key));
      assertError(mei.call(SET, "is_display_" + key, "false"), 0);
      assertThat(info(fan, mei.id()).get(key).stringValue()).isEmpty();
    }
    for (var key : new String[] {"is_display_fans", "is_display_follows_and_fans"}) {
      assertError(mei.call(SET, key, "true"), 0);
      var seen = info(fan, mei.id());
      assertThat(seen.get("fans").toString()).isEqualTo("[" + fan.id() + "]");
      assertThat(seen.get("follows")).isEqualTo(own.get("follows"));
      assertThat(seen.get("phone").stringValue()).isEmpty();
      assertError(mei.call(SET, key, "no"), 0);
      assertThat(info(fan, mei.id()).get("fans").toString()).isEqualTo("[]");
    }
    assertThat(own.get("phone").stringValue()).isNotEmpty();
    assertThat(mei.own()).isEqualTo(own);
  }

  @Test
  void settings_are_false_at_first_and_kept_when_set() {
    var mei = member("mei");
    assertThat(mei.call(GET).json().toString())
        .contains("\"is_display_phone\":false", "\"is_display_mail\":false")
        .contains("\"is_display_birthday\":false", "\"is_display_fans\":false");
    assertError(mei.call(SET, "is_display_mail", "TRUE", "is_display_birthday", "true"), 0);
    assertError(mei.call(SET, "is_display_mail", "", "is_display_phone", "yes"), 0);
    AfterRestart.nowAndLater(
        "privacy settings are kept",
        () -> {
          var reader = newcomer("mei");
          assertError(reader.call("login", "username", mei.username, "passwd", PASSWORD), 0);
          var kept = reader.call(GET);
          assertError(kept, 0);
          assertThat(kept.json().get("is_display_mail").booleanValue()).isTrue();
          assertThat(kept.json().get("is_display_birthday").booleanValue()).isTrue();
          assertThat(kept.json().get("is_display_phone").booleanValue()).isFalse();
          assertThat(kept.json().get("is_display_fans").booleanValue()).isFalse();
        });
  }

  @ParameterizedTest
  @CsvSource({"true,true", "True,true", "TRUE,true", "1,false", "yes,false", "' true',false"})
  void only_true_in_any_case_is_true(String sent, boolean kept) {
    var wu = member("wu");
    assertError(wu.call(SET, "is_display_follows_and_fans", sent), 0);
    assertThat(wu.call(GET).json().get("is_display_fans").booleanValue()).isEqualTo(kept);
  }

  @Test
  void settings_are_for_those_who_are_signed_in() {
    assertError(newcomer("wu").call(SET, "is_display_mail", "true"), 1);
    assertError(newcomer("wu").call(SET), 1);
    assertError(newcomer("wu").call(GET), 1);
    assertError(member("wu").call(SET), 0);
  }

  @Test
  void a_members_id_is_found_by_his_user_name() {
    var han = member("han");
    var found = member("wu").call("get-user-id", "username", han.username);
    assertError(found, 0);
    assertThat(found.json().get("id").longValue()).isEqualTo(han.id());
    var upper = han.username.toUpperCase(Locale.ROOT);
    assertError(member("wu").call("get-user-id", "username", upper), 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1x", "1.5", "一", " ", "0x10"})
  void an_id_that_is_empty_or_no_number_answers_1(String id) {
    assertError(member("wu").call("get-user-info", "id", id), 1);
    assertError(newcomer("wu").call("get-user-info", "id", id), 1);
  }

  @Test
  void what_is_absent_answers_1_whoever_asks() {
    assertError(newcomer("wu").call("get-user-info"), 1);
    assertError(newcomer("wu").call("get-user-id"), 1);
    assertError(member("wu").call("get-user-id", "username", ""), 1);
  }

  @Test
  void whoever_is_not_signed_in_is_answered_4() {
    assertError(newcomer("wu").call("get-user-info", "id", "1"), 4);
    assertError(newcomer("wu").call("get-user-info", "id", "999999999"), 4);
    assertError(newcomer("wu").call("get-user-id", "username", "nobody_here"), 4);
  }

  @Test
  void whoever_is_of_level_0_is_answered_3() {
    var lin = newcomer("lin");
    var phone = freshPhone();
    lin.signUpByPhone(phone);
    CareSide.setLevel(phone, 0);
    assertThat(lin.own().get("level").intValue()).isZero();
    assertError(lin.call("get-user-info", "id", String.valueOf(member("han").id())), 3);
    assertError(lin.call("get-user-info", "id", "999999999"), 3);
    assertError(lin.call("get-user-id", "username", "nobody_here"), 3);
    CareSide.setLevel(phone, 1);
    assertError(lin.call("get-user-id", "username", member("han").username), 0);
  }

  @Test
  void nobody_there_answers_2() {
    var wu = member("wu");
    assertError(wu.call("get-user-info", "id", "999999999"), 2);
    assertError(wu.call("get-user-info", "id", "0"), 2);
    assertError(wu.call("get-user-id", "username", "nobody_here"), 2);
    assertThat(wu.call("get-user-info", "id", "9".repeat(40)).number("error")).isIn(1, 2);
    assertThat(wu.call("get-user-info", "id", "-1").number("error")).isIn(1, 2);
  }
}
