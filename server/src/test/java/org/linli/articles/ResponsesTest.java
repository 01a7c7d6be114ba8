package org.linli.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.articles.Press.article;
import static org.linli.articles.Press.bean;
import static org.linli.articles.Press.comment;
import static org.linli.articles.Press.draft;
import static org.linli.articles.Press.ids;
import static org.linli.articles.Press.priced;
import static org.linli.articles.Press.publish;
import static org.linli.articles.Press.somebody;
import static org.linli.articles.Press.writer;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.moderation.Complaints;
import org.linli.moderation.State;
import org.linli.moderation.Transition;
import org.linli.moderation.Verdicts;
import org.linli.moderation.Vote;
import org.linli.platform.Recounts;
import org.springframework.jdbc.core.simple.JdbcClient;

class ResponsesTest {
  private final Votes votes = bean(Votes.class);
  private final ArticleMarks marks = bean(ArticleMarks.class);
  private final ArticleComments comments = bean(ArticleComments.class);
  private final Complaints complaints = bean(Complaints.class);
  private final Verdicts verdicts = bean(Verdicts.class);
  private final long han = writer("韩");
  private final long mei = somebody("梅");
  private final long lin = somebody("林");
  private final long article = publish(han, "绳结");

  @Test
  void a_vote_counts_once_and_can_be_changed_and_taken_back() {
    assertThat(article(article).rate()).isEqualTo(2.5);
    votes.cast(mei, article, Vote.AGREE);
    votes.cast(mei, article, Vote.AGREE);
    votes.cast(lin, article, Vote.AGREE);
    assertThat(article(article).rate()).isEqualTo(5);
    votes.cast(lin, article, Vote.DISAGREE);
    votes.cast(han, article, Vote.AGREE);
    assertThat(article(article))
        .extracting(Article::agrees, Article::disagrees, Article::rate)
        .containsExactly(2, 1, 3.3);
    votes.withdraw(lin, article);
    assertThat(votes.of(lin, article)).isEmpty();
    assertThat(article(article).disagrees()).isZero();
    assertThat(votes.cast(mei, 999_999_999, Vote.AGREE)).isFalse();
  }

  @Test
  void members_who_do_it_many_times_at_once_are_counted_once() throws Exception {
    var steps = new ArrayList<Callable<Object>>();
    for (var i = 0; i < 12; i++) {
      var member = i % 2 == 0 ? mei : lin;
      var vote = i % 3 == 0 ? Vote.DISAGREE : Vote.AGREE;
      steps.add(() -> votes.cast(member, article, vote));
      steps.add(() -> {
        marks.add(member, ArticleMark.COLLECTED, article);
        return null;
      });
    }
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var done : threads.invokeAll(steps)) {
        done.get();
      }
    }
    assertThat(article(article).agrees() + article(article).disagrees()).isEqualTo(2);
    assertThat(article(article).collects()).isEqualTo(2);
    assertThat(bean(Recounts.class).drifted(ArticleRecounts.ARTICLES)).doesNotContain(article);
  }

  @Test
  void collecting_and_reading_count_once() {
    for (var mark : ArticleMark.values()) {
      marks.add(mei, mark, article);
      marks.add(mei, mark, article);
      assertThat(marks.has(mei, mark, article)).isTrue();
    }
    assertThat(article(article))
        .extracting(Article::collects, Article::reads)
        .containsExactly(1, 1);
    assertThat(ids(bean(Articles.class).collectedBy(mei, 0, 10))).containsExactly(article);
    marks.remove(mei, ArticleMark.COLLECTED, article);
    marks.remove(mei, ArticleMark.COLLECTED, article);
    assertThat(article(article).collects()).isZero();
    marks.add(mei, ArticleMark.COLLECTED, 999_999_999);
    assertThat(marks.has(mei, ArticleMark.COLLECTED, 999_999_999)).isFalse();
  }

  @Test
  void who_has_not_paid_has_not_read_it() {
    var priced = publish(han, priced("收费", 100));
    marks.add(mei, ArticleMark.READ, priced);
    marks.add(han, ArticleMark.READ, priced);
    assertThat(marks.has(mei, ArticleMark.READ, priced)).isFalse();
    assertThat(marks.has(han, ArticleMark.READ, priced)).isTrue();
  }

  @Test
  void comments_stand_below_oldest_first_and_are_counted() {
    var first = comment(mei, article, "一");
    var second = comment(lin, article, "二");
    assertThat(comments.below(article, Reader.STRANGER, 0, 10))
        .extracting(ArticleComment::id)
        .containsExactly(first, second);
    assertThat(article(article).comments()).isEqualTo(2);
    verdicts.uphold(1, Subjects.comment(first));
    assertThat(article(article).comments()).isEqualTo(1);
    assertThat(comments.find(first, Reader.STRANGER)).isEmpty();
    verdicts.uphold(1, Subjects.article(article));
    assertThat(comments.below(article, Reader.STRANGER, 0, 10)).isEmpty();
    assertThat(bean(ArticleCommenting.class).comment(mei, article, "三"))
        .isInstanceOf(ArticleCommenting.Outcome.NoSuchArticle.class);
  }

  @Test
  void a_comment_with_sensitive_words_waits() {
    Press.forbidAWord();
    var waiting = comment(mei, article, Press.FORBIDDEN);
    assertThat(comments.below(article, Reader.member(lin), 0, 10)).isEmpty();
    assertThat(comments.find(waiting, Reader.member(mei)).orElseThrow().state())
        .isEqualTo(State.WAITING);
    assertThat(article(article).comments()).isZero();
    verdicts.clear(1, Subjects.comment(waiting));
    assertThat(article(article).comments()).isEqualTo(1);
  }

  @Test
  void agreeing_with_a_comment_counts_once() {
    var votes = bean(ArticleCommentVotes.class);
    var comment = comment(mei, article, "一");
    assertThat(votes.agree(lin, comment) && votes.agree(lin, comment)).isTrue();
    assertThat(comments.find(comment, Reader.STRANGER).orElseThrow().agrees()).isEqualTo(1);
    assertThat(votes.withdraw(lin, comment) && votes.withdraw(lin, comment)).isTrue();
    assertThat(comments.find(comment, Reader.STRANGER).orElseThrow().agrees()).isZero();
    assertThat(votes.agree(lin, 999_999_999)).isFalse();
  }

  @Test
  void an_article_is_complained_of_decided_on_and_appealed_for() {
    var subject = Subjects.article(article);
    assertThat(complaints.complain(mei, subject, "抄袭")).isEqualTo(Complaints.Complaining.DONE);
    assertThat(article(article).state()).isEqualTo(State.REPORTED);
    assertThat(ids(bean(ArticleDesk.class).checking(0, 100))).contains(article);
    assertThat(verdicts.clear(1, subject)).isEqualTo(Transition.DONE);
    assertThat(article(article).state()).isEqualTo(State.NORMAL);
    assertThat(ids(bean(ArticleDesk.class).normal(0, 100))).contains(article);
    assertThat(verdicts.uphold(1, subject)).isEqualTo(Transition.DONE);
    assertThat(verdicts.uphold(1, subject)).isEqualTo(Transition.NOT_NOW);
    assertThat(ids(bean(ArticleDesk.class).removed(0, 100))).contains(article);
    assertThat(complaints.appeal(mei, subject, "")).isEqualTo(Complaints.Appealing.NOT_ALLOWED);
    assertThat(complaints.appeal(han, subject, "原创")).isEqualTo(Complaints.Appealing.DONE);
    assertThat(verdicts.clear(1, subject)).isEqualTo(Transition.DONE);
    assertThat(article(article).state()).isEqualTo(State.NORMAL);
  }

  @Test
  void drift_is_repaired_in_the_night_and_views_are_counted() {
    votes.cast(mei, article, Vote.AGREE);
    marks.add(mei, ArticleMark.COLLECTED, article);
    var comment = comment(mei, article, "一");
    bean(JdbcClient.class)
        .sql("update articles.article set agrees = 7, collects = 3, comments = 0 where id = :id")
        .param("id", article)
        .update();
    bean(JdbcClient.class)
        .sql("update articles.comment set agrees = 9 where id = :id")
        .param("id", comment)
        .update();
    bean(CounterCheck.class).run();
    assertThat(article(article))
        .extracting(Article::agrees, Article::collects, Article::comments)
        .containsExactly(1, 1, 1);
    assertThat(comments.find(comment, Reader.STRANGER).orElseThrow().agrees()).isZero();
    bean(ArticleViews.class).viewed(article);
    await().untilAsserted(() -> assertThat(article(article).views()).isEqualTo(1));
  }

  @Test
  void who_leaves_takes_his_marks_and_drafts_along() {
    marks.add(mei, ArticleMark.COLLECTED, article);
    bean(SavedDrafts.class).save(mei, draft("未完"));
    bean(Members.class).delete(mei);
    await().untilAsserted(() -> assertThat(article(article).collects()).isZero());
    assertThat(bean(SavedDrafts.class).of(mei, 0, 10)).isEmpty();
  }
}
