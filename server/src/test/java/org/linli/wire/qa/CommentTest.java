package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.AfterRestart;
import org.linli.Reply;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommentTest {
  private QaClient lin;
  private QaClient mei;
  private String question;
  private String answer;

  @BeforeAll
  void somebody_asks_and_somebody_answers() {
    lin = QaClient.member("lin");
    mei = QaClient.member("mei");
    question = Talk.ask(lin, "楼道的灯坏了找谁");
    answer = Talk.answer(mei, question, "找物业");
  }

  @Test
  void comments_are_seen_by_everybody_oldest_first_also_after_a_restart() {
    var asked = Talk.ask(lin, "门禁卡丢了怎么办");
    var given = Talk.answer(mei, asked, "去补一张");
    assertCode(
        lin.postAs("questions/add_question_comment", "question_id", asked, "content", "急'"), 1);
    assertCode(
        mei.postAs("question/add_question_comment", "question_id", asked, "content", "哪栋"), 1);
    assertCode(lin.postAs("answer/add_answer_comment", "answer_id", given, "content", "多少钱"), 1);
    AfterRestart.nowAndLater(
        "comments",
        () -> {
          var nobody = QaClient.newcomer("nobody");
          var below = nobody.get("questions/get_question_comment", "question_id", asked).data();
          assertThat(below.valueStream().map(row -> row.get("content").stringValue()))
              .containsExactly("急'", "哪栋");
          assertThat(below.get(0).get("usergroup").get("text").stringValue()).isEqualTo("从业者");
          var list = nobody.get("answer/get_answer_comment_list", "answer_id", given).data();
          assertThat(list.get(0).get("content").stringValue()).isEqualTo("多少钱");
          assertThat(nobody.get("get_answer_comment_list", "answer_id", given).data())
              .isEqualTo(list);
          assertThat(
                  nobody
                      .get("questions/get_question", "question_id", asked)
                      .data()
                      .get("comment")
                      .intValue())
              .isEqualTo(2);
        });
  }

  @Test
  void agreeing_counts_once_and_can_be_taken_back() {
    var onQuestion = comment("questions/add_question_comment", "question_id", question);
    var onAnswer = comment("answer/add_answer_comment", "answer_id", answer);
    for (var twice = 0; twice < 2; twice++) {
      assertCode(mei.getAs("questions/agree_question_comment", "comment_id", onQuestion), 1);
      assertCode(mei.getAs("answer/agree_answer_comment", "comment_id", onAnswer), 1);
    }
    assertThat(item("questions/get_question_comment_by_id", onQuestion).get("agree").intValue())
        .isEqualTo(1);
    assertThat(item("answer/get_answer_comment_by_id", onAnswer).get("agree").intValue())
        .isEqualTo(1);
    assertCode(mei.getAs("questions/un_agree_question_comment", "comment_id", onQuestion), 1);
    assertCode(mei.getAs("answer/un_agree_answer_comment", "comment_id", onAnswer), 1);
    assertThat(item("questions/get_question_comment_by_id", onQuestion).get("agree").intValue())
        .isZero();
    assertThat(item("answer/get_answer_comment_by_id", onAnswer).get("agree").intValue()).isZero();
  }

  @Test
  void a_comment_by_itself_comes_with_its_author() {
    mei.postAs("account/set_account_info", "nickname", "梅", "description", "物业的邻居");
    var id = mei.postAs("answer/add_answer_comment", "answer_id", answer, "content", "在门口");
    var comment = id.data().get("comment_id").toString();
    var reply = lin.get("answer/get_answer_comment_by_id", "comment_id", comment);
    assertCode(reply, 1);
    assertThat(reply.json().get("item").get("content").stringValue()).isEqualTo("在门口");
    assertThat(reply.json().get("author").get("description").stringValue()).isEqualTo("物业的邻居");
  }

  @Test
  void unknown_things_and_empty_words_are_refused() {
    var onAnswer = comment("answer/add_answer_comment", "answer_id", answer);
    assertCode(add("questions/add_question_comment", "question_id", "0", "x"), -1);
    assertCode(add("answer/add_answer_comment", "answer_id", "99999999", "x"), -1);
    assertCode(add("questions/add_question_comment", "question_id", question, " "), -2);
    assertCode(add("answer/add_answer_comment", "answer_id", answer, ""), -2);
    assertCode(add("answer/add_answer_comment", "answer_id", answer, "长".repeat(100_001)), -2);
    var nobody = QaClient.newcomer("nobody");
    for (var operation :
        new String[] {"questions/add_question_comment", "answer/add_answer_comment"}) {
      assertCode(nobody.post(operation, "question_id", question, "content", "x"), 0);
    }
    assertCode(nobody.get("questions/get_question_comment", "question_id", "99999999"), 0);
    assertCode(nobody.get("answer/get_answer_comment_list", "answer_id", "x"), 0);
    for (var operation :
        new String[] {
          "questions/agree_question_comment",
          "questions/un_agree_question_comment",
          "answer/agree_answer_comment",
          "answer/un_agree_answer_comment"
        }) {
      assertCode(nobody.get(operation, "comment_id", onAnswer), 0);
      assertCode(mei.getAs(operation, "comment_id", "99999999"), -1);
    }
    assertCode(mei.getAs("questions/agree_question_comment", "comment_id", onAnswer), -1);
    assertCode(nobody.get("questions/get_question_comment_by_id", "comment_id", onAnswer), -1);
    assertCode(nobody.get("answer/get_answer_comment_by_id", "comment_id", "-1"), -1);
  }

  private String comment(String operation, String key, String target) {
    var reply = add(operation, key, target, "说一句");
    assertCode(reply, 1);
    return reply.data().get("comment_id").toString();
  }

  private Reply add(String operation, String key, String target, String content) {
    return lin.postAs(operation, key, target, "content", content);
  }

  private JsonNode item(String operation, String comment) {
    var reply = lin.get(operation, "comment_id", comment);
    assertCode(reply, 1);
    return reply.json().get("item");
  }
}
