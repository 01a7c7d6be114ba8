package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;

class OwnInfoTest {

  @Test
  void a_member_changes_name_and_description_for_everybody() {
    var lin = QaClient.member("lin");
    var id = String.valueOf(lin.id());
    assertCode(lin.postAs("account/set_account_info", "nickname", "林溪", "description", "养花'的人"), 1);
    assertCode(lin.postAs("account/set_account_info", "headportrait", ""), 1);
    AfterRestart.nowAndLater(
        "what a Q&A member shows",
        () -> {
          var seen = lin.get("account/get_user", "user_id", id).data();
          assertThat(seen.get("nickname").stringValue()).isEqualTo("林溪");
          assertThat(seen.get("description").stringValue()).isEqualTo("养花'的人");
        });
  }

  @Test
  void a_description_can_be_taken_back() {
    var hua = QaClient.member("hua");
    assertCode(hua.postAs("account/set_account_info", "description", "养花的人"), 1);
    assertCode(hua.postAs("account/set_account_info", "nickname", "花"), 1);
    assertThat(description(hua)).isEqualTo("养花的人");
    assertCode(hua.postAs("account/set_account_info", "description", ""), 1);
    assertThat(description(hua)).isEmpty();
  }

  private static String description(QaClient who) {
    return who.getAs("account/get_user_by_token").data().get("description").stringValue();
  }

  @Test
  void what_does_not_fit_changes_nothing() {
    var mei = QaClient.member("mei");
    var before = mei.getAs("account/get_user_by_token").body();
    assertCode(mei.postAs("account/set_account_info", "nickname", "长".repeat(201)), -1);
    assertCode(mei.postAs("account/set_account_info", "nickname", "  "), -1);
    assertCode(
        mei.postAs("account/set_account_info", "nickname", "梅", "description", "x".repeat(2001)),
        -3);
    assertCode(
        mei.postAs(
            "account/set_account_info",
            "nickname",
            "梅",
            "headportrait",
            "http://elsewhere.example/a.png"),
        -2);
    assertCode(
        mei.postAs("account/set_account_info", "headportrait", "/media/" + "0".repeat(64) + ".jpg"),
        -2);
    assertCode(mei.post("account/set_account_info", "nickname", "梅"), 0);
    assertThat(mei.getAs("account/get_user_by_token").body()).isEqualTo(before);
  }

  @Test
  void characters_that_cannot_be_stored_are_replaced() {
    var wu = QaClient.member("wu");
    assertCode(wu.postAs("account/set_account_info", "nickname", "a\0b"), 1);
    assertThat(wu.getAs("account/get_user_by_token").data().get("nickname").stringValue())
        .isEqualTo("a\uFFFDb");
    assertCode(
        wu.postJson(
            "account/set_account_info",
            "{\"token\":\"%s\",\"nickname\":\"a\\ud83db\"}".formatted(wu.token)),
        1);
    assertThat(wu.getAs("account/get_user_by_token").data().get("nickname").stringValue())
        .isEqualTo("a\uFFFDb");
  }
}
