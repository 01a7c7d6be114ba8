package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.Talk.answer;
import static org.linli.wire.qa.Talk.ask;
import static org.linli.wire.qa.Talk.tag;

import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;

class AnswerTest {
  private final QaClient lin = QaClient.member("lin");
  private final QaClient mei = QaClient.member("mei");
  private final String question = ask(lin, "楼道的灯坏了找谁？", "tags", tag("灯"));

  @Test
  void an_answer_can_be_given_and_read_back_also_after_a_restart() {
    var id = answer(mei, question, "打物业的电话。<img src=\"/media/x.jpg\">");
    AfterRestart.nowAndLater(
        "an answer",
        () -> {
          var rows = lin.get("question/get_answer_list", "question_id", question).data();
          assertThat(rows).hasSize(1);
          var row = rows.get(0);
          assertThat(row.get("answerID").toString()).isEqualTo(id);
          assertThat(row.get("id").toString()).isEqualTo(id);
          assertThat(row.get("image").get(0).stringValue()).isEqualTo("<img src=\"/media/x.jpg\">");
          var whole = lin.get("answer/get_answer", "answer_id", id).data();
          assertThat(whole.get("question_title").stringValue()).isEqualTo("楼道的灯坏了找谁？");
          assertThat(whole.at("/group/text").stringValue()).isEqualTo("从业者");
          assertThat(whole.get("tag")).hasSize(1);
        });
  }

  @Test
  void what_cannot_be_an_answer_is_refused() {
    assertCode(mei.post("answer/add_answer", "question_id", question, "content", "好"), 0);
    assertCode(mei.postAs("answer/add_answer", "question_id", "999999999", "content", "好"), -1);
    assertCode(mei.postAs("answer/add_answer", "content", "好"), -1);
    assertCode(mei.postAs("answer/add_answer", "question_id", question), -2);
    var tooLong = "长".repeat(100_001);
    assertCode(mei.postAs("answer/add_answer", "question_id", question, "content", tooLong), -2);
  }

  @Test
  void an_unknown_answer_is_zero() {
    for (var id : new String[] {"999999999", "0", "-1", "x", "99999999999999999999", ""}) {
      assertCode(lin.get("answer/get_answer", "answer_id", id), 0);
      assertCode(lin.get("answer/get_answer_by_id", "answer_id", id), 0);
      assertCode(lin.get("answer/get_answer_revisions", "answer_id", id), 0);
    }
  }

  @Test
  void a_long_edit_fits_into_an_address() {
    var id = answer(mei, question, "找物业");
    var content = "打物业的电话".repeat(500);
    assertCode(mei.getAs("answer/edit_answer", "answer_id", id, "content", content), 1);
    assertThat(lin.get("answer/get_answer", "answer_id", id).data().get("content").stringValue())
        .isEqualTo(content);
  }

  @Test
  void only_its_author_and_administrators_edit_an_answer() {
    var id = answer(mei, question, "找物业");
    assertCode(edit(mei, id, "打物业的电话"), 1);
    assertCode(edit(QaClient.administrator(), id, "打物业的电话 5555"), 1);
    var other = edit(lin, id, "不知道");
    assertCode(other, 0);
    assertThat(other.json().get("msg").stringValue()).isEqualTo("edit failed");
    assertCode(edit(mei, id, ""), 0);
    assertCode(edit(mei, "999999999", "好"), -1);
    assertCode(lin.get("answer/edit_answer", "answer_id", id, "content", "不知道"), 0);
    assertThat(lin.get("answer/get_answer", "answer_id", id).data().get("content").stringValue())
        .isEqualTo("打物业的电话 5555");
    assertThat(
            lin.get("answer/get_answer_revisions", "answer_id", id)
                .data()
                .findValuesAsString("content"))
        .containsExactly("打物业的电话", "找物业");
  }

  private static Reply edit(QaClient who, String id, String content) {
    return who.getAs("answer/edit_answer", "answer_id", id, "content", content);
  }

  @Test
  void members_are_found_by_their_answers_and_profiles_count_them() {
    answer(mei, question, "一");
    answer(mei, question, "二", "anonymous", "true");
    var meis = String.valueOf(mei.id());
    var found = lin.get("account/get_user_answers_by_id", "user_id", meis).data();
    assertThat(found.findValuesAsString("content")).containsExactly("一");
    assertThat(found.get(0).get("title").stringValue()).isEqualTo("楼道的灯坏了找谁？");
    assertThat(mei.getAs("answer/get_user_answers").data().findValuesAsString("content"))
        .containsExactly("二", "一");
    assertThat(lin.get("account/get_user", "user_id", meis).data().get("answer").intValue())
        .isEqualTo(1);
    assertCode(lin.get("account/get_user_answers_by_id", "user_id", "999999999"), 0);
    assertCode(lin.get("answer/get_user_answers"), 0);
  }

  @Test
  void an_answer_and_its_author_stand_beside_the_code() {
    var id = answer(mei, question, "一");
    var reply = lin.get("answer/get_answer_by_id", "answer_id", id).json();
    assertThat(reply.at("/item/content").stringValue()).isEqualTo("一");
    assertThat(reply.at("/author/userID").longValue()).isEqualTo(mei.id());
  }

  @Test
  void asking_and_answering_and_being_agreed_with_earn_experience() {
    var id = answer(mei, question, "一");
    assertCode(lin.getAs("answer/agree_answer", "answer_id", id), 1);
    assertThat(lin.getAs("account/get_user_by_token").data().at("/exp/value").intValue())
        .isEqualTo(2);
    assertThat(mei.getAs("account/get_user_by_token").data().at("/exp/value").intValue())
        .isEqualTo(7);
  }
}
