package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.Talk.answer;
import static org.linli.wire.qa.Talk.ask;

import org.junit.jupiter.api.Test;
import org.linli.identity.Members;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostingRightsTest {
  private final QaClient lin = QaClient.member("lin");
  private final QaClient mei = QaClient.member("mei");
  private final String question = ask(mei, "灯坏了找谁？");
  private final String answer = answer(mei, question, "找物业");

  @Test
  void who_is_banned_reads_and_writes_nothing() {
    var own = answer(lin, question, "我来修");
    var id = String.valueOf(lin.id());
    assertCode(QaClient.administrator().getAs("account/delete_user", "user_id", id), 1);
    assertCode(lin.postAs("questions/add_question", "title", "一"), 0);
    assertCode(lin.postAs("answer/add_answer", "question_id", question, "content", "好"), 0);
    assertCode(lin.getAs("answer/edit_answer", "answer_id", own, "content", "不"), 0);
    assertCode(lin.getAs("answer/agree_answer", "answer_id", answer), 0);
    assertCode(lin.getAs("answer/collect_answer", "answer_id", answer), -2);
    assertCode(lin.getAs("questions/follow_question", "question_id", question), -2);
    assertCode(lin.getAs("questions/get_question", "question_id", question), 1);
    assertCode(lin.getAs("answer/get_collect_state", "answer_id", answer), 0);
  }

  @Test
  void who_has_not_passed_the_entry_quiz_votes_but_does_not_post() {
    QaClient.SERVER
        .bean(JdbcClient.class)
        .sql("update identity.account set level = 0 where id = :id")
        .param("id", lin.id())
        .update();
    assertCode(lin.postAs("questions/add_question", "title", "一"), 0);
    assertCode(lin.postAs("answer/add_answer", "question_id", question, "content", "好"), 0);
    assertCode(lin.getAs("answer/agree_answer", "answer_id", answer), 1);
  }

  @Test
  void what_an_erased_member_wrote_stays_without_his_name() {
    var word = answer(lin, question, "我来修");
    QaClient.SERVER.bean(Members.class).delete(lin.id());
    var seen = mei.get("answer/get_answer", "answer_id", word).data();
    assertThat(seen.get("user_nickname").stringValue()).isEqualTo("已注销用户");
    assertThat(seen.get("user_headportrait").stringValue()).endsWith("/media/portrait.jpg");
    assertThat(seen.get("description").stringValue()).isEmpty();
  }
}
