package org.linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.knowledge.Village.ask;
import static org.linli.knowledge.Village.bean;
import static org.linli.knowledge.Village.counts;
import static org.linli.knowledge.Village.question;
import static org.linli.knowledge.Village.somebody;
import static org.linli.knowledge.Village.tag;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.linli.knowledge.AuthorCounters.Counts;
import org.linli.moderation.Vote;
import org.linli.platform.Recounts;
import org.springframework.jdbc.core.simple.JdbcClient;

class CounterCheckTest {
  private final JdbcClient jdbc = bean(JdbcClient.class);

  private void drift(String sql, long id) {
    jdbc.sql(sql).param("id", id).update();
  }

  @Test
  void drift_is_repaired_in_the_night() {
    var mei = somebody("梅");
    var question = ask(mei, "一");
    var answer = Village.answer(mei, question, "甲");
    bean(Votes.class).cast(mei, answer, Vote.AGREE);
    bean(AnswerCollections.class).add(mei, answer);
    bean(QuestionFollows.class).follow(mei, question);
    drift("update knowledge.answer set agrees = 7, collects = 3 where id = :id", answer);
    drift(
        "update knowledge.question set answers = 0, agrees = 0, follows = 9 where id = :id",
        question);
    drift("delete from knowledge.author_counter where account_id = :id", mei);
    bean(CounterCheck.class).run();
    assertThat(Village.answer(answer))
        .extracting(Answer::agrees, Answer::collects)
        .containsExactly(1, 1);
    assertThat(question(question))
        .extracting(Question::answers, Question::follows)
        .containsExactly(1, 1);
    assertThat(counts(mei)).isEqualTo(new Counts(1, 1));
    assertThat(bean(Recounts.class).repair(ContentRecounts.QUESTIONS, question)).isFalse();
  }

  @Test
  void a_question_that_is_missing_below_its_tag_is_put_there_in_the_night() {
    var tag = tag("灯");
    var question = ask(somebody("梅"), "一", tag);
    drift("update knowledge.question_tag set shown = false where question_id = :id", question);
    assertThat(bean(QuestionFeed.class).tagged(List.of(tag), 0, 9)).isEmpty();

    bean(CounterCheck.class).run();

    assertThat(bean(QuestionFeed.class).tagged(List.of(tag), 0, 9))
        .extracting(Question::id)
        .containsExactly(question);
  }

  @Test
  void views_are_written_soon_after_they_were_counted() {
    var question = ask(somebody("梅"), "一");
    var views = bean(QuestionViews.class);
    views.viewed(question);
    views.viewed(question);
    views.viewed(999_999_999);
    views.write();
    await().untilAsserted(() -> assertThat(question(question).views()).isEqualTo(2));
  }

  @Test
  void no_view_is_lost_when_several_write_at_once() throws Exception {
    var question = ask(somebody("梅"), "一");
    var views = bean(QuestionViews.class);
    Callable<Void> look =
        () -> {
          for (var i = 0; i < 100; i++) {
            views.viewed(question);
            views.write();
          }
          return null;
        };
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var done : threads.invokeAll(Collections.nCopies(4, look))) {
        done.get();
      }
    }
    await().untilAsserted(() -> assertThat(question(question).views()).isEqualTo(400));
  }
}
