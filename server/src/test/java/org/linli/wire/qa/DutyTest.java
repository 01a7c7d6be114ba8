package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.ask;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;

class DutyTest {
  private static final List<String> CONTENT =
      List.of(
          "questions/back_get_questions",
          "answer/back_get_answers",
          "account/back_get_cases",
          "questions/delete_question",
          "answer/delete_answer",
          "answer/agree_complain_answer",
          "questions/disagree_complain_question");
  private static final List<String> PEOPLE =
      List.of(
          "account/get_verify_list",
          "account/not_verify",
          "account/back_get_specialist_users",
          "account/refuse_enterprise",
          "account/get_specialist_info");
  private static final List<String> NEITHER =
      List.of(
          "account/back_get_users",
          "account/back_get_acts",
          "account/delete_user",
          "tags/delete_tag",
          "account/set_duty");
  private final QaClient root = QaClient.administrator();

  private Reply set(QaClient who, QaClient member, String duty, String on) {
    return who.postByHeader(
        "account/set_duty", "user_id", "" + member.id(), "duty", duty, "on", on);
  }

  private static void assertMay(QaClient who, List<String> operations, boolean may) {
    for (var operation : operations) {
      var code = who.postByHeader(operation).number("code");
      assertThat(code != 0).as(operation).isEqualTo(may);
    }
  }

  @Test
  void a_moderator_looks_after_content_alone() {
    var lin = QaClient.member("lin");
    assertMay(lin, CONTENT, false);
    assertCode(set(root, lin, "moderator", "1"), 1);
    AfterRestart.nowAndLater(
        "a moderator",
        () -> {
          lin.signIn();
          assertMay(lin, CONTENT, true);
          assertMay(lin, PEOPLE, false);
          assertMay(lin, NEITHER, false);
        });
  }

  @Test
  void a_verifier_looks_after_people_alone_until_it_is_taken_from_him() {
    var han = QaClient.member("han");
    assertCode(set(root, han, "VERIFIER", "1"), 1);
    assertMay(han, PEOPLE, true);
    assertMay(han, CONTENT, false);
    assertMay(han, NEITHER, false);
    assertCode(set(root, han, "verifier", "0"), 1);
    assertMay(han, PEOPLE, false);
  }

  @Test
  void giving_and_taking_are_logged_once() {
    var wu = QaClient.member("wu");
    assertCode(set(root, wu, "moderator", "1"), 1);
    assertCode(set(root, wu, "moderator", "1"), 1);
    assertCode(set(root, wu, "moderator", "0"), 1);
    assertCode(set(root, wu, "moderator", "0"), 1);
    var id = wu.id();
    var log = root.getByHeader("account/back_get_acts").data().valueStream();
    assertThat(
            log.filter(act -> act.get("target").longValue() == id)
                .map(act -> act.get("action").stringValue() + act.get("about").stringValue()))
        .containsExactly("收回职责MODERATOR", "授予职责MODERATOR");
  }

  @Test
  void who_is_banned_loses_his_duties() {
    var chen = QaClient.member("chen");
    assertCode(set(root, chen, "moderator", "1"), 1);
    assertCode(ask(root, "delete_user", chen), 1);
    assertMay(chen, CONTENT, false);
    assertSays(set(root, chen, "moderator", "1"), -1, "unfit user group");
    assertCode(set(root, chen, "moderator", "0"), 1);
    var back = new String[] {"user_id", "" + chen.id(), "usergroup", "1"};
    assertCode(root.postByHeader("account/change_user", back), 1);
    assertMay(chen, CONTENT, false);
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "administrator, 1", "moderator, ''", "moderator, 2", "\"'\", 1"})
  void what_is_no_duty_is_refused(String duty, String on) {
    var zhou = QaClient.member("zhou");
    assertSays(set(root, zhou, duty, on), -1, "unexpected duty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "999999999999", "99999999999999999999999", "'"})
  void nobody_is_there_to_be_given_one(String id) {
    var fields = new String[] {"user_id", id, "duty", "moderator", "on", "1"};
    assertSays(root.postByHeader("account/set_duty", fields), -1, "unexpected target user");
  }
}
