package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.AfterRestart;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComplaintTest {
  private static final String ANSWER = "4";
  private final QaClient root = QaClient.administrator();
  private QaClient lin;
  private QaClient mei;
  private String question;

  @BeforeAll
  void somebody_asks() {
    lin = QaClient.member("lin");
    mei = QaClient.member("mei");
    question = Talk.ask(lin, "哪里修伞");
  }

  @Test
  void what_was_complained_of_waits_in_the_queue_and_stands_after_the_others() {
    var asked = Talk.ask(lin, "哪里补鞋");
    var rude = Talk.answer(mei, asked, "自己找");
    var kind = Talk.answer(lin, asked, "菜场门口");
    lin.getAs("answer/agree_answer", "answer_id", rude);
    assertThat(order(asked)).containsExactly(rude, kind);
    assertCode(lin.getAs("answer/complain_answer", "id", rude, "reason", "粗鲁"), 1);
    assertCode(lin.getAs("answer/complain_answer", "id", rude), 1);
    assertThat(order(asked)).containsExactly(kind, rude);
    assertThat(waiting()).contains(rude);
    AfterRestart.nowAndLater(
        "an open complaint",
        () -> {
          var open = root.getByHeader("account/back_get_case", "report_type", ANSWER, "id", rude);
          assertCode(open, 1);
          assertThat(open.data().get("cause").stringValue()).isEqualTo("report");
          assertThat(open.data().get("reports")).hasSize(1);
          assertThat(open.data().get("reports").get(0).get("reason").stringValue()).isEqualTo("粗鲁");
        });
    assertThat(root.getByHeader("account/back_get_cases").data()).isNotEmpty();
  }

  @Test
  void an_administrator_clears_or_upholds_and_the_author_is_told() {
    var author = QaClient.member("author");
    var given = Talk.answer(author, question, "没有伞匠");
    assertCode(lin.getAs("answer/complain_answer", "id", given), 1);
    assertCode(root.getByHeader("answer/disagree_complain_answer", "id", given), 1);
    assertCode(root.getByHeader("answer/disagree_complain_answer", "id", given), -2);
    assertCode(root.getAs("answer/agree_complain_answer", "id", given), 1);
    assertCode(root.getAs("answer/agree_complain_answer", "id", given), -2);
    assertCode(lin.get("answer/get_answer", "answer_id", given), 0);
    await()
        .untilAsserted(() ->
            assertThat(author.getAs("message/get_sys_message").data().get("personal"))
                .anySatisfy(
                    notice -> assertThat(notice.get("name").stringValue()).isEqualTo("回答清除")));
    var acts = root.getByHeader("account/back_get_acts", "limit", "50").data();
    assertThat(acts.valueStream())
        .anySatisfy(act -> assertThat(act.get("action_type").intValue()).isEqualTo(42))
        .anySatisfy(act -> assertThat(act.get("action_type").intValue()).isEqualTo(43));
  }

  @Test
  void an_author_appeals_once_and_may_get_it_back() {
    var given = Talk.answer(mei, question, "修不了");
    assertCode(mei.getAs("account/appeal", "report_type", ANSWER, "id", given), -1);
    assertCode(root.getAs("answer/agree_complain_answer", "id", given), 1);
    assertCode(lin.getAs("account/appeal", "report_type", ANSWER, "id", given), -1);
    assertCode(
        mei.getAs(
            "account/appeal", "report_type", ANSWER, "id", given, "reason", "x".repeat(1_001)),
        -2);
    assertCode(mei.getAs("account/appeal", "report_type", ANSWER, "id", given, "reason", "是实话"), 1);
    assertCode(mei.getAs("account/appeal", "report_type", ANSWER, "id", given), -3);
    var open = root.getAs("account/back_get_case", "report_type", ANSWER, "id", given).data();
    assertThat(open.get("appeal").stringValue()).isEqualTo("是实话");
    assertCode(root.getAs("answer/disagree_complain_answer", "id", given), 1);
    assertCode(mei.get("answer/get_answer", "answer_id", given), 1);
    assertCode(root.getAs("account/back_get_case", "report_type", ANSWER, "id", given), -1);
  }

  @Test
  void comments_and_questions_are_decided_on_in_the_same_way() {
    var asked = Talk.ask(mei, "旧衣服捐到哪里");
    var given = Talk.answer(lin, asked, "居委会");
    var onQuestion =
        mei.postAs("questions/add_question_comment", "question_id", asked, "content", "谢")
            .data()
            .get("comment_id")
            .toString();
    var onAnswer =
        mei.postAs("answer/add_answer_comment", "answer_id", given, "content", "谢")
            .data()
            .get("comment_id")
            .toString();
    assertCode(lin.getAs("answer/complain", "id", onAnswer), 1);
    assertCode(lin.getAs("answer/complain_comment", "id", onAnswer), 1);
    assertCode(lin.getAs("account/complain", "report_type", "3", "id", onQuestion), 1);
    assertCode(lin.getAs("account/complain", "report_type", "5", "id", asked), 1);
    assertCode(mei.getAs("answer/complain_answer", "id", given), 1);
    for (var path :
        List.of(
            "answer/%s_complain_comment " + onAnswer,
            "answer/%s_complain_answer " + given,
            "questions/%s_complain_comment " + onQuestion,
            "questions/%s_complain_question " + asked)) {
      var parts = path.split(" ");
      assertCode(root.getAs(parts[0].formatted("disagree"), "id", parts[1]), 1);
      assertCode(root.getAs(parts[0].formatted("disagree"), "id", parts[1]), -2);
      assertCode(root.getAs(parts[0].formatted("agree"), "id", parts[1]), 1);
      assertCode(root.getAs(parts[0].formatted("agree"), "id", parts[1]), -2);
      for (var verb : List.of("agree", "disagree")) {
        assertCode(root.getAs(parts[0].formatted(verb), "id", "99999999"), -1);
        assertCode(lin.getAs(parts[0].formatted(verb), "id", parts[1]), 0);
      }
    }
    assertCode(lin.get("questions/get_question", "question_id", asked), 0);
  }

  @Test
  void nobody_complains_of_nothing_or_at_length() {
    var given = Talk.answer(mei, question, "再问问");
    var comment =
        mei.postAs("answer/add_answer_comment", "answer_id", given, "content", "嗯")
            .data()
            .get("comment_id")
            .toString();
    assertCode(lin.getAs("answer/complain", "id", "99999999"), -1);
    assertCode(lin.getAs("answer/complain_answer", "id", "99999999"), -1);
    assertCode(lin.getAs("account/complain", "report_type", "6", "id", "99999999"), -1);
    assertCode(lin.getAs("account/complain", "report_type", "7", "id", given), -1);
    assertCode(lin.getAs("account/appeal", "report_type", "x", "id", given), -1);
    var tooLong = "x".repeat(1_001);
    assertCode(lin.getAs("answer/complain", "id", comment, "reason", tooLong), -2);
    assertCode(lin.getAs("answer/complain_answer", "id", given, "reason", tooLong), -2);
    assertCode(
        lin.getAs("account/complain", "report_type", ANSWER, "id", given, "reason", tooLong), -2);
    var nobody = QaClient.newcomer("nobody");
    for (var operation :
        List.of(
            "answer/complain",
            "answer/complain_answer",
            "account/complain",
            "account/appeal",
            "account/back_get_cases",
            "account/back_get_case",
            "answer/agree_complain_answer",
            "answer/disagree_complain_answer")) {
      assertCode(nobody.get(operation, "id", given), 0);
    }
    assertCode(lin.getAs("account/back_get_cases"), 0);
  }

  private List<String> order(String asked) {
    return lin.get("questions/get_answer_list", "question_id", asked)
        .data()
        .valueStream()
        .map(row -> row.get("answerID").toString())
        .toList();
  }

  private List<String> waiting() {
    return root.getByHeader("answer/back_get_answers")
        .data()
        .get("wait")
        .valueStream()
        .map(row -> row.get("answerID").toString())
        .toList();
  }
}
