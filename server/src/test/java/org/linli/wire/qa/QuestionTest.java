package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.Talk.ask;
import static org.linli.wire.qa.Talk.tag;

import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.moderation.SensitiveWords;

class QuestionTest {
  private final QaClient lin = QaClient.member("lin");
  private final QaClient mei = QaClient.member("mei");

  @Test
  void a_question_can_be_asked_and_read_back_also_after_a_restart() {
    var tag = tag("灯");
    var id = ask(lin, "楼道的灯坏了找谁？", "tags", tag);
    AfterRestart.nowAndLater(
        "a question",
        () -> {
          var question = mei.get("question/get_question", "question_id", id).data();
          assertThat(question.get("question_id").stringValue()).isEqualTo(id);
          assertThat(question.get("title").stringValue()).isEqualTo("楼道的灯坏了找谁？");
          assertThat(question.get("tags").get(0).get("id").toString()).isEqualTo(tag);
          assertThat(question.get("user_id").longValue()).isEqualTo(lin.id());
          var item = mei.get("questions/get_question_by_id", "question_id", id).json().get("item");
          assertThat(item.get("tags").get(0).get("id").toString()).isEqualTo(tag);
        });
  }

  @Test
  void every_path_and_every_encoding_takes_a_question() {
    assertCode(lin.postAs("account/add_question", "title", "甲", "discription", "乙"), 1);
    assertCode(lin.getAs("questions/add_question()", "title", "丙"), 1);
    assertCode(lin.postParts("questions/add_question", "title", "丁", "token", lin.token), 1);
    var json = "{\"token\":\"%s\",\"title\":\"戊\",\"tags\":\"\"}".formatted(lin.token);
    assertCode(lin.postJson("question/add_question", json), 1);
    var mine = lin.getAs("questions/get_my_questions").data();
    assertThat(mine.findValuesAsString("title")).containsExactly("戊", "丁", "丙", "甲");
    assertThat(mine.get(3).get("description").stringValue()).isEqualTo("乙");
    assertThat(mine.get(0).get("edittime").stringValue()).endsWith("GMT");
  }

  @Test
  void what_cannot_be_a_question_is_refused() {
    assertCode(mei.post("questions/add_question", "title", "甲"), 0);
    assertCode(lin.postAs("questions/add_question"), -1);
    assertCode(lin.postAs("questions/add_question", "title", "长".repeat(201)), -1);
    assertCode(
        lin.postAs("questions/add_question", "title", "甲", "description", "长".repeat(100_001)), -1);
    assertCode(lin.postAs("questions/add_question", "title", "甲", "tags", "999999999"), -1);
    assertCode(lin.postAs("questions/add_question", "title", "甲", "tags", "x,'"), -1);
    assertCode(lin.postAs("questions/add_question", "title", "甲", "tags", "1,2,3,4,5,6"), -1);
    assertThat(lin.getAs("questions/get_my_questions").data()).isEmpty();
  }

  @Test
  void characters_that_no_database_keeps_are_replaced() {
    var id = ask(lin, "a\0b'; drop table x --");
    var question = lin.get("questions/get_question", "question_id", id).data();
    assertThat(question.get("title").stringValue()).isEqualTo("a\uFFFDb'; drop table x --");
  }

  @Test
  void an_unknown_question_is_zero() {
    for (var id : new String[] {"999999999", "0", "-1", "x", "99999999999999999999", ""}) {
      assertCode(lin.get("questions/get_question", "question_id", id), 0);
      assertCode(lin.get("questions/get_question_by_id", "question_id", id), 0);
      assertCode(lin.get("questions/get_answer_list", "question_id", id), 0);
      assertCode(lin.get("questions/get_question_revisions", "question_id", id), 0);
    }
    assertCode(lin.get("questions/get_question"), 0);
  }

  @Test
  void the_list_of_all_questions_is_newest_first_and_done_is_one() {
    var tag = tag("表");
    var first = ask(lin, "一", "tags", tag);
    var second = ask(lin, "二");
    var all = mei.get("question/get_questions", "limit", "100").data();
    assertThat(all.findValuesAsString("questionID")).containsSubsequence(second, first);
    var row = all.valueStream().filter(q -> q.get("questionID").toString().equals(first));
    assertThat(row.findFirst().orElseThrow().get("tags").stringValue()).isEqualTo(tag);
    assertThat(mei.get("question/get_questions", "page", "1").data()).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void only_the_asker_and_administrators_edit_and_the_version_before_stays() {
    var id = ask(lin, "灯坏了");
    assertCode(edit(lin, id, "楼道的灯坏了"), 1);
    assertCode(edit(QaClient.administrator(), id, "三楼的灯坏了"), 1);
    assertCode(edit(mei, id, "我的了"), -2);
    assertCode(edit(lin, id, " "), -2);
    assertCode(edit(lin, "999999999", "灯"), -1);
    assertCode(mei.post("questions/edit_question", "question_id", id, "title", "灯"), 0);
    var revisions = mei.get("questions/get_question_revisions", "question_id", id).data();
    assertThat(revisions.findValuesAsString("title")).containsExactly("楼道的灯坏了", "灯坏了");
  }

  private static Reply edit(QaClient who, String id, String title) {
    return who.postAs("questions/edit_question", "question_id", id, "title", title);
  }

  @Test
  void who_asks_anonymously_is_not_told_to_others() {
    var id = ask(lin, "难言之隐", "anonymous", "1");
    var seen = mei.getAs("questions/get_question_by_id", "question_id", id).json();
    assertThat(seen.at("/item/user_id").longValue()).isZero();
    assertThat(seen.at("/author/nickname").stringValue()).isEqualTo("匿名用户");
    assertThat(seen.at("/author/headportrait").stringValue()).endsWith("/media/portrait.jpg");
    var own = lin.getAs("questions/get_question", "question_id", id).data();
    assertThat(own.get("user_id").longValue()).isEqualTo(lin.id());
    var lins = String.valueOf(lin.id());
    assertThat(mei.get("account/get_user_questions_by_id", "user_id", lins).data()).isEmpty();
  }

  @Test
  void a_question_with_sensitive_words_is_its_askers_alone_until_it_is_passed() {
    QaClient.SERVER.bean(SensitiveWords.class).add("违禁之词甲乙丙");
    var reply = lin.postAs("questions/add_question", "title", "违禁之词甲乙丙");
    assertThat(reply.data().get("state").intValue()).isEqualTo(1);
    var id = reply.data().get("question_id").toString();
    assertCode(mei.getAs("questions/get_question", "question_id", id), 0);
    assertCode(lin.getAs("questions/get_question", "question_id", id), 1);
    assertCode(mei.postAs("answer/add_answer", "question_id", id, "content", "好"), -1);
    assertThat(lin.getAs("questions/get_my_questions").data().get(0).get("state").intValue())
        .isEqualTo(1);
  }

  @Test
  void members_are_found_by_their_questions() {
    ask(lin, "一");
    var found =
        mei.get("account/get_user_questions_by_id", "user_id", String.valueOf(lin.id())).data();
    assertThat(found.findValuesAsString("title")).containsExactly("一");
    assertCode(mei.get("account/get_user_questions_by_id", "user_id", "999999999"), 0);
    assertCode(mei.get("questions/get_my_questions"), 0);
  }

  @Test
  void scripts_in_a_description_do_not_reach_other_readers() {
    var reply =
        lin.postAs(
            "questions/add_question",
            "title",
            "灯",
            "description",
            "<p>灯<img src=x onerror=alert(1)></p><script>alert(1)</script>");
    var id = reply.data().get("question_id").toString();
    var description =
        mei.get("questions/get_question", "question_id", id).data().get("description");
    assertThat(description.stringValue()).contains("灯").doesNotContain("alert", "onerror");
  }
}
