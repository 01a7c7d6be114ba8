package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.Talk.answer;
import static org.linli.wire.qa.Talk.ask;

import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.moderation.SensitiveWords;

class ContentDeskTest {
  private final QaClient administrator = QaClient.administrator();
  private final QaClient lin = QaClient.member("lin");
  private final QaClient mei = QaClient.member("mei");

  private boolean isToldOf(QaClient who, String name, String words) {
    var notices = who.getAs("message/get_sys_message").data().get("personal");
    return notices
        .valueStream()
        .anyMatch(notice ->
            notice.get("name").stringValue().equals(name)
                && notice.get("content").stringValue().contains(words));
  }

  @Test
  void an_administrator_removes_a_question_and_its_asker_is_told() {
    var id = ask(lin, "卖假药");
    assertCode(administrator.getByHeader("questions/delete_question", "question_id", id), 1);
    assertCode(administrator.getByHeader("questions/delete_question", "question_id", id), -1);
    AfterRestart.nowAndLater(
        "a removed question",
        () -> assertCode(lin.getAs("questions/get_question", "question_id", id), 0));
    await().until(() -> isToldOf(lin, "问题清除", "卖假药"));
    var deleted = administrator.getByHeader("questions/back_get_questions").data().get("deleted");
    assertThat(deleted.get(0).get("questionID").toString()).isEqualTo(id);
    assertThat(deleted.get(0).get("status").stringValue()).isEqualTo("已清除");
    assertThat(QaClient.SERVER.bean(Acts.class).page(0, 50))
        .anyMatch(
            act -> act.kind() == Act.Kind.QUESTION_REMOVED && act.targetId() == Long.parseLong(id));
  }

  @Test
  void an_administrator_removes_an_answer_and_its_author_is_told() {
    var question = ask(lin, "哪里买药");
    var id = answer(mei, question, "找我。".repeat(20));
    var all = administrator.getByHeader("answer/back_get_answers").data().get("all");
    assertThat(all.get(0).get("content").stringValue()).hasSize(33).endsWith("···");
    assertCode(administrator.getAs("answer/delete_answer", "answer_id", id), 1);
    assertCode(administrator.getAs("answer/delete_answer", "answer_id", id), -1);
    assertCode(mei.getAs("answer/get_answer", "answer_id", id), 0);
    assertThat(lin.get("questions/get_answer_list", "question_id", question).data()).isEmpty();
    await().until(() -> isToldOf(mei, "回答清除", "哪里买药"));
  }

  @Test
  void an_administrator_takes_a_comment_away_and_its_author_is_told() {
    var given = answer(mei, ask(lin, "哪里学琴"), "找我");
    var comment =
        mei.postAs("answer/add_answer_comment", "answer_id", given, "content", "加我微信")
            .data()
            .get("comment_id")
            .toString();
    assertCode(lin.getAs("answer/complain_comment", "id", comment), 1);
    assertCode(administrator.getAs("answer/agree_complain_comment", "id", comment), 1);
    await().until(() -> isToldOf(mei, "评论清除", "加我微信"));
  }

  @Test
  void what_waits_and_who_is_anonymous_is_seen_by_administrators() {
    QaClient.SERVER.bean(SensitiveWords.class).add("违禁之词甲乙丙");
    var question = ask(lin, "违禁之词甲乙丙", "anonymous", "1");
    var lists = administrator.getByHeader("questions/back_get_questions").data();
    var waiting = lists.get("wait").get(0);
    assertThat(waiting.get("questionID").toString()).isEqualTo(question);
    assertThat(waiting.get("userID").longValue()).isEqualTo(lin.id());
    assertThat(waiting.get("edittime").stringValue())
        .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    answer(lin, ask(mei, "好问题"), "违禁之词甲乙丙");
    assertThat(administrator.getByHeader("answer/back_get_answers").data().get("wait"))
        .isNotEmpty();
  }

  @Test
  void nobody_else_sees_or_touches_the_desk() {
    var id = ask(lin, "我的");
    var answer = answer(lin, id, "好");
    assertCode(lin.getByHeader("questions/back_get_questions"), 0);
    assertCode(lin.getAs("answer/back_get_answers"), 0);
    assertCode(lin.getAs("questions/delete_question", "question_id", id), 0);
    assertCode(lin.getAs("answer/delete_answer", "answer_id", answer), 0);
    assertCode(lin.get("questions/back_get_questions"), 0);
  }
}
