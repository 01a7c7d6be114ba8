package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshName;
import static org.linli.wire.account.AccountClient.member;
import static org.linli.wire.account.AccountClient.newcomer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.media.Drawn;

class OwnInfoTest {
  private static final String SET = "set-own-info";

  private static String base64(byte[] picture) {
    return Base64.getEncoder().encodeToString(picture);
  }

  @Test
  void a_new_avatar_is_drawn_and_can_be_seen() throws IOException {
    var avatar = member("mei").own().get("avatar").stringValue();
    var content = Base64.getDecoder().decode(avatar.substring(avatar.indexOf(',') + 1));
    assertThat(content).isNotEmpty();
    if (!avatar.startsWith("data:image/svg+xml")) {
      assertThat(ImageIO.read(new ByteArrayInputStream(content))).isNotNull();
    }
  }

  @Test
  void what_was_set_is_read_now_and_after_a_restart() {
    var mei = member("mei");
    var name = freshName("梅子");
    var picture = "data:image/png;base64," + base64(Drawn.png(7));
    assertError(
        mei.call(SET, "name", name, "gender", "w", "birthday", "1988-02-29", "avatar", picture), 0);
    AfterRestart.nowAndLater(
        "own information is kept",
        () -> {
          var reader = newcomer("mei");
          assertError(reader.call("login", "username", mei.username, "passwd", PASSWORD), 0);
          var own = reader.own();
          assertThat(own.get("name").stringValue()).isEqualTo(name);
          assertThat(own.get("gender").stringValue()).isEqualTo("w");
          assertThat(own.get("birthday").stringValue()).isEqualTo("1988-02-29");
          assertThat(own.get("avatar").stringValue()).startsWith("data:image/");
        });
  }

  @Test
  void an_avatar_of_several_kinds_is_shown_as_a_picture_of_the_same_size() throws IOException {
    var mei = member("mei");
    for (var sent : new String[] {"png", "jpeg"}) {
      var bytes = sent.equals("png") ? Drawn.png(3) : Drawn.jpeg(40, 24);
      assertError(mei.call(SET, "avatar", "data:image/" + sent + ";base64," + base64(bytes)), 0);
      var shown = mei.own().get("avatar").stringValue();
      assertThat(shown).startsWith("data:image/").contains(";base64,");
      var content = Base64.getDecoder().decode(shown.substring(shown.indexOf(',') + 1));
      assertThat(ImageIO.read(new ByteArrayInputStream(content)).getWidth()).isEqualTo(40);
    }
  }

  @Test
  void what_is_empty_or_absent_stays_as_it_is() {
    var mei = member("mei");
    var name = freshName("mei");
    assertError(mei.call(SET, "name", name, "gender", "w", "birthday", "1988-05-20"), 0);
    assertError(mei.call(SET, "name", "", "gender", "m", "birthday", "", "avatar", ""), 0);
    assertError(mei.call(SET, "birthday", "1990-01-01"), 0);
    var own = mei.own();
    assertThat(own.get("name").stringValue()).isEqualTo(name);
    assertThat(own.get("gender").stringValue()).isEqualTo("m");
    assertThat(own.get("birthday").stringValue()).isEqualTo("1990-01-01");
  }

  @ParameterizedTest
  @CsvSource({"m,m", "w,w", "x,''", "female,''", "1,''"})
  void a_gender_is_m_or_w_and_anything_else_is_none(String sent, String shown) {
    var wu = member("wu");
    assertError(wu.call(SET, "gender", sent), 0);
    assertThat(wu.own().get("gender").stringValue()).isEqualTo(shown);
  }

  @Test
  void a_new_user_name_signs_in_and_the_old_one_no_longer() {
    var mei = member("mei");
    var fresh = freshName("mei");
    assertError(mei.call(SET, "username", fresh), 0);
    assertThat(mei.own().get("username").stringValue()).isEqualTo(fresh);
    var again = newcomer("mei");
    assertError(again.call("login", "username", mei.username, "passwd", PASSWORD), 4);
    assertError(again.call("login", "username", fresh, "passwd", PASSWORD), 0);
    assertError(again.call("verify-account", "username", mei.username), 0);
  }

  @Test
  void whoever_is_not_signed_in_is_answered_1_before_anything_else() {
    assertError(newcomer("wu").call(SET), 1);
    assertError(newcomer("wu").call(SET, "phone", "x", "mail", "y"), 1);
    assertError(newcomer("wu").call(SET, "gender", "w"), 1);
  }

  @Test
  void nothing_to_change_answers_2() {
    var mei = member("mei");
    assertError(mei.call(SET), 2);
    assertError(mei.call(SET, "name", "", "gender", "", "phone", "", "mail", ""), 2);
    assertError(mei.call(SET, "code", "123456", "original_code", "123456"), 2);
  }

  @Test
  void a_number_and_an_address_at_once_answer_3() {
    var mei = member("mei");
    assertError(mei.call(SET, "phone", "8613800000003", "mail", "mei@example.com"), 3);
    assertError(mei.call(SET, "phone", "x", "email", "y", "name", "z", "code", "1"), 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mei_1", "a_user_name_of_21_chr", "mei-1988", "guosai", "GUOSAI"})
  void a_malformed_or_reserved_user_name_answers_7(String username) {
    assertError(member("mei").call(SET, "username", username), 7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1988",
        "20.05.1988",
        "1988-02-30",
        "1987-02-29",
        "1988-13-01",
        "1988-5-2",
        "tomorrow",
        "1988-05-20T00:00",
        "２０００-01-01"
      })
  void a_malformed_birthday_answers_7(String birthday) {
    assertError(member("mei").call(SET, "birthday", birthday), 7);
  }

  @Test
  void a_nickname_has_1_to_64_characters() {
    var mei = member("mei");
    assertError(mei.call(SET, "name", "长".repeat(65)), 7);
    var longest = freshName("名".repeat(55));
    assertThat(longest).hasSize(64);
    assertError(mei.call(SET, "name", longest), 0);
    assertError(mei.call(SET, "name", "a\0b"), 7);
  }

  @Test
  void an_avatar_that_is_no_picture_answers_7() {
    var mei = member("mei");
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes();
    for (var none :
        new String[] {
          "x",
          "data:",
          "data:image/png;base64,",
          "data:image/png;base64,%%%",
          "data:image/png;base64," + base64("no picture".getBytes()),
          "data:text/plain;base64," + base64("hello".getBytes()),
          "data:image/svg+xml;base64," + base64(svg),
          "data:image/png;base64," + base64(svg),
          "https://example.com/avatar.png"
        }) {
      assertError(mei.call(SET, "avatar", none), 7);
    }
  }

  @Test
  void a_sensitive_word_answers_7() {
    SensitiveWordFile.list();
    var mei = member("mei");
    assertError(mei.call(SET, "name", "your " + SensitiveWordFile.WORD), 7);
    assertError(mei.call(SET, "name", "老赌王"), 7);
    assertError(mei.call(SET, "username", SensitiveWordFile.WORD.toUpperCase(Locale.ROOT)), 7);
  }

  @Test
  void one_mistake_changes_nothing() {
    var mei = member("mei");
    assertError(mei.call(SET, "name", freshName("mei"), "gender", "w", "birthday", "never"), 7);
    assertThat(mei.own().get("gender").stringValue()).isEmpty();
  }

  @Test
  void what_is_somebody_elses_answers_8_and_ones_own_is_fine() {
    var han = member("han");
    var name = freshName("韩");
    assertError(han.call(SET, "name", name), 0);
    var wu = member("wu");
    assertError(wu.call(SET, "username", han.username), 8);
    assertError(wu.call(SET, "username", han.username.toUpperCase(Locale.ROOT)), 8);
    assertError(wu.call(SET, "name", name), 8);
    assertError(han.call(SET, "name", name, "username", han.username, "gender", "m"), 0);
    assertThat(han.own().get("gender").stringValue()).isEqualTo("m");
  }
}
