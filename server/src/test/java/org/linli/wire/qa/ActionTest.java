package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.QaClient.SERVER;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.discovery.Action;
import org.linli.discovery.ActionKind;
import org.linli.discovery.Actions;
import org.linli.identity.Reader;
import org.linli.knowledge.Question;
import org.linli.knowledge.Questions;

class ActionTest {
  private final QaClient lin = QaClient.member("lin");
  private final long id = lin.id();

  private Reply report(String type, String target) {
    return lin.getAs("account/add_user_action", "action_type", type, "target_id", target);
  }

  /** No operation shows the journal yet. */
  private List<Action> noted() {
    return SERVER.bean(Actions.class).latest(id, EnumSet.allOf(ActionKind.class), 10);
  }

  @BeforeEach
  void no_hour_ends_meanwhile() {
    SERVER.clock().leaveTheEndOfAnHour();
  }

  @Test
  void views_are_noted_once_an_hour_also_after_a_restart() {
    var question = Talk.ask(QaClient.member("mei"), "灯坏了找谁");
    var answer = Talk.answer(QaClient.member("han"), question, "找物业");
    assertCode(report("11", question), 1);
    assertCode(report("21", School.publish(School.writer("wu"), "绳结")), 1);
    assertCode(report("51", answer), 1);
    assertCode(report("52", Board.post(Board.enterprise("jiang"), "改版")), 1);
    assertCode(report("11", question), 1);
    AfterRestart.nowAndLater(
        "reported actions",
        () ->
            assertThat(noted())
                .extracting(Action::kind)
                .containsExactly(
                    ActionKind.VIEWED_DEMAND,
                    ActionKind.VIEWED_ANSWER,
                    ActionKind.VIEWED_ARTICLE,
                    ActionKind.VIEWED_QUESTION));
  }

  @Test
  void looking_at_a_question_again_within_the_hour_is_one_view() {
    var question = Talk.ask(QaClient.member("mei"), "灯坏了找谁");
    for (var time = 0; time < 3; time++) {
      assertCode(report("11", question), 1);
    }
    await()
        .untilAsserted(() ->
            assertThat(SERVER.bean(Questions.class).find(Long.parseLong(question), Reader.STRANGER))
                .map(Question::views)
                .contains(1L));
  }

  @Test
  void a_vote_for_an_article_replaces_the_opposite_one() {
    var article = School.publish(School.writer("han"), "绳结");
    assertCode(report("23", article), 1);
    assertCode(report("23", article), 1);
    assertCode(report("24", article), 1);
    assertCode(report("23", "999999999"), -1);
    var seen = lin.get("article/get_article", "article_id", article).data();
    assertThat(seen.get("agree").intValue()).isZero();
    assertThat(seen.get("disagree").intValue()).isEqualTo(1);
    assertThat(seen.get("rate").doubleValue()).isZero();
    await().untilAsserted(() -> assertThat(noted()).hasSize(1));
  }

  @Test
  void what_is_not_there_or_not_for_everybody_was_not_looked_at() {
    var question = Talk.ask(QaClient.member("mei"), "灯坏了找谁");
    var answer = Talk.answer(QaClient.member("han"), question, "找物业");
    assertCode(QaClient.administrator().getAs("answer/delete_answer", "answer_id", answer), 1);
    assertCode(report("51", answer), -1);
    assertCode(report("51", "999999999"), -1);
    assertCode(report("11", "999999999"), -1);
    assertThat(noted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "12", "13", "31", "53", "99", "-11", "11.0", "eleven", "' or 1=1"})
  void an_action_that_clients_do_not_report_is_refused(String type) {
    assertCode(report(type, "4711"), -1);
    assertThat(noted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "1.5", "question", "99999999999999999999"})
  void a_target_that_cannot_be_is_refused(String target) {
    assertCode(report("11", target), -1);
    assertCode(report("23", target), -1);
    assertThat(noted()).isEmpty();
  }

  @Test
  void only_members_act() {
    var mei = QaClient.newcomer("mei");
    assertCode(mei.get("account/add_user_action", "action_type", "11", "target_id", "1"), 0);
    assertCode(mei.get("account/add_user_action", "token", "0".repeat(32)), 0);
  }
}
