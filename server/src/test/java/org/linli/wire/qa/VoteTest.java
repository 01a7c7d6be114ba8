package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.Talk.answer;
import static org.linli.wire.qa.Talk.ask;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;

class VoteTest {
  private final QaClient lin = QaClient.member("lin");
  private final QaClient mei = QaClient.member("mei");
  private final String question = ask(lin, "灯坏了找谁？");
  private final String answer = answer(mei, question, "找物业");

  private Reply about(QaClient who, String operation) {
    return who.getAs("answer/" + operation, "answer_id", answer);
  }

  private void assertVotes(int agree, int disagree) {
    var seen = lin.get("answer/get_answer", "answer_id", answer).data();
    assertThat(List.of(seen.get("agree").intValue(), seen.get("disagree").intValue()))
        .containsExactly(agree, disagree);
  }

  @Test
  void a_vote_counts_once_changes_and_is_taken_back() {
    assertCode(about(lin, "get_answer_agree_state"), -1);
    assertCode(about(lin, "agree_answer"), 1);
    assertCode(about(lin, "agree_answer"), 1);
    assertVotes(1, 0);
    assertCode(about(lin, "get_answer_agree_state"), 1);
    assertCode(about(lin, "disagree_answer"), 1);
    assertVotes(0, 1);
    assertCode(about(lin, "get_answer_agree_state"), 2);
    assertCode(about(lin, "un_agree_answer"), 1);
    assertVotes(0, 1);
    assertCode(about(lin, "un_disagree_answer"), 1);
    assertCode(about(lin, "un_disagree_answer"), 1);
    assertVotes(0, 0);
  }

  @Test
  void a_vote_is_there_after_a_restart() {
    assertCode(about(lin, "agree_answer"), 1);
    AfterRestart.nowAndLater(
        "a vote",
        () -> {
          assertCode(about(lin, "get_answer_agree_state"), 1);
          assertVotes(1, 0);
        });
  }

  @Test
  void members_at_once_are_all_counted_and_each_once() throws Exception {
    var voters = Stream.generate(() -> QaClient.member("voter")).limit(3).toList();
    var calls =
        Stream.concat(voters.stream(), voters.stream())
            .map(voter -> (Callable<Reply>) () -> about(voter, "agree_answer"))
            .toList();
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var reply : threads.invokeAll(calls)) {
        assertCode(reply.get(), 1);
      }
    }
    assertVotes(3, 0);
  }

  @Test
  void unknown_members_and_answers_are_refused() {
    for (var operation :
        List.of("agree_answer", "disagree_answer", "un_agree_answer", "un_disagree_answer")) {
      assertCode(lin.get("answer/" + operation, "answer_id", answer), 0);
      assertCode(lin.getAs("answer/" + operation, "answer_id", "999999999"), -1);
      assertCode(lin.getAs("answer/" + operation, "answer_id", "-7"), -1);
      assertCode(lin.getAs("answer/" + operation), -1);
    }
    assertCode(lin.get("answer/get_answer_agree_state", "answer_id", answer), 0);
    for (var operation : List.of("collect_answer", "un_collect_answer", "get_collect_state")) {
      assertCode(lin.get("answer/" + operation, "answer_id", answer), -2);
      assertCode(lin.getAs("answer/" + operation, "answer_id", "999999999"), -1);
    }
    for (var operation : List.of("follow_question", "un_follow_question")) {
      assertCode(lin.get("questions/" + operation, "question_id", question), -2);
      assertCode(lin.getAs("questions/" + operation, "question_id", "999999999"), -1);
    }
    assertCode(lin.get("questions/get_follow", "question_id", question), 0);
  }

  @Test
  void collecting_is_once_and_ends() {
    assertCode(about(lin, "get_collect_state"), 0);
    assertCode(about(lin, "collect_answer"), 1);
    assertCode(about(lin, "collect_answer"), 1);
    assertCode(about(lin, "get_collect_state"), 1);
    assertThat(lin.get("answer/get_answer", "answer_id", answer).data().get("collect").intValue())
        .isEqualTo(1);
    assertCode(about(lin, "un_collect_answer"), 1);
    assertCode(about(lin, "un_collect_answer"), 1);
    assertCode(about(lin, "get_collect_state"), 0);
  }

  @Test
  void following_a_question_is_once_and_ends() {
    assertCode(mei.getAs("questions/get_follow", "question_id", question), -1);
    assertCode(mei.getAs("questions/follow_question", "question_id", question), 1);
    assertCode(mei.getAs("questions/follow_question", "question_id", question), 1);
    assertCode(mei.getAs("questions/get_follow", "question_id", question), 1);
    assertThat(
            mei.get("questions/get_question", "question_id", question)
                .data()
                .get("follow")
                .intValue())
        .isEqualTo(1);
    assertCode(mei.getAs("questions/un_follow_question", "question_id", question), 1);
    assertCode(mei.getAs("questions/get_follow", "question_id", question), -1);
  }

  @Test
  void what_was_taken_away_can_still_be_put_back() {
    assertCode(about(lin, "collect_answer"), 1);
    assertCode(lin.getAs("questions/follow_question", "question_id", question), 1);
    var root = QaClient.administrator();
    assertCode(root.getAs("questions/delete_question", "question_id", question), 1);
    assertCode(about(mei, "un_collect_answer"), -1);
    assertCode(mei.getAs("questions/un_follow_question", "question_id", question), -1);
    assertCode(about(lin, "un_collect_answer"), 1);
    assertCode(lin.getAs("questions/un_follow_question", "question_id", question), 1);
    assertCode(lin.getAs("questions/get_follow", "question_id", question), -1);
    assertCode(about(lin, "get_collect_state"), -1);
  }

  @Test
  void what_is_put_by_and_looked_at_is_listed_also_after_a_restart() {
    assertCode(about(lin, "collect_answer"), 1);
    assertCode(lin.getAs("questions/follow_question", "question_id", question), 1);
    assertCode(lin.getAs("account/add_user_action", "action_type", "51", "target_id", answer), 1);
    assertCode(lin.getAs("account/add_user_action", "action_type", "11", "target_id", question), 1);
    AfterRestart.nowAndLater(
        "collections and history",
        () -> {
          var kept = lin.getAs("account/get_collections").data();
          assertThat(kept.at("/0/0/id").toString()).isEqualTo(answer);
          assertThat(kept.at("/0/0/subtitle").stringValue()).isEqualTo("0 点赞 · 0 评论");
          assertThat(kept.at("/1/0/id").toString()).isEqualTo(question);
          assertThat(kept.at("/1/0/subtitle").stringValue()).isEqualTo("1 回答 · 0 评论");
          assertThat(kept.get(2)).isEmpty();
          var seen = lin.getAs("account/get_history").data();
          assertThat(seen.at("/0/0/title").stringValue()).isEqualTo("找物业");
          assertThat(seen.at("/1/0/targetID").toString()).isEqualTo(question);
          assertThat(seen).hasSize(3);
        });
    assertCode(lin.get("account/get_collections"), 0);
    assertCode(lin.get("account/get_history"), 0);
  }
}
