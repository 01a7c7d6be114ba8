package org.linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.knowledge.Village.ask;
import static org.linli.knowledge.Village.bean;
import static org.linli.knowledge.Village.question;
import static org.linli.knowledge.Village.somebody;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.moderation.Vote;
import org.springframework.transaction.support.TransactionTemplate;

class CollectionsTest {
  private final QuestionFollows follows = bean(QuestionFollows.class);
  private final AnswerCollections collections = bean(AnswerCollections.class);
  private final Questions questions = bean(Questions.class);
  private final Answers answers = bean(Answers.class);
  private final long mei = somebody("梅");
  private final long wang = somebody("王");
  private final long first = ask(mei, "一");
  private final long second = ask(mei, "二");
  private final long answer = Village.answer(mei, first, "甲");

  @Test
  void following_twice_is_following_once() {
    follows.follow(wang, first);
    follows.follow(wang, first);
    follows.follow(wang, second);
    assertThat(question(first).follows()).isEqualTo(1);
    assertThat(follows.follows(wang, first)).isTrue();
    assertThat(questions.followedBy(wang, 0, 9))
        .extracting(Question::id)
        .containsExactly(second, first);
    follows.unfollow(wang, first);
    follows.unfollow(wang, first);
    assertThat(question(first).follows()).isZero();
    assertThat(follows.follows(wang, first)).isFalse();
  }

  @Test
  void collecting_twice_is_collecting_once() {
    collections.add(wang, answer);
    collections.add(wang, answer);
    assertThat(Village.answer(answer).collects()).isEqualTo(1);
    assertThat(collections.has(wang, answer)).isTrue();
    assertThat(answers.collectedBy(wang, 0, 9)).extracting(Answer::id).containsExactly(answer);
    collections.remove(wang, answer);
    collections.remove(wang, answer);
    assertThat(Village.answer(answer).collects()).isZero();
  }

  @Test
  void what_is_not_shown_can_neither_be_followed_nor_collected() {
    bean(AnswerReview.class).remove(answer);
    bean(QuestionReview.class).remove(second);
    follows.follow(wang, second);
    follows.follow(wang, 999_999_999);
    collections.add(wang, answer);
    assertThat(questions.followedBy(wang, 0, 9)).isEmpty();
    assertThat(follows.follows(wang, second)).isFalse();
    assertThat(collections.has(wang, answer)).isFalse();
  }

  @Test
  void an_erased_account_leaves_its_words_and_votes_and_takes_what_it_put_by() {
    follows.follow(wang, first);
    collections.add(wang, answer);
    bean(Votes.class).cast(wang, answer, Vote.AGREE);
    var word = Village.answer(wang, first, "乙");
    bean(Members.class).delete(wang);
    assertThat(question(first).follows()).isZero();
    assertThat(Village.answer(answer).collects()).isZero();
    assertThat(Village.answer(answer).agrees()).isEqualTo(1);
    assertThat(answers.byIds(List.of(word), Reader.STRANGER).getFirst().author().nickname())
        .isEqualTo("已注销用户");
  }

  @Test
  void nothing_is_put_by_for_who_is_erased_meanwhile() throws InterruptedException {
    var leaving = new Thread(() -> bean(Members.class).delete(wang));
    bean(TransactionTemplate.class)
        .executeWithoutResult(_ -> {
          follows.follow(wang, first);
          collections.add(wang, answer);
          leaving.start();
          Village.assertWaits(leaving);
        });
    leaving.join();
    follows.follow(wang, first);
    collections.add(wang, answer);
    assertThat(follows.follows(wang, first)).isFalse();
    assertThat(collections.has(wang, answer)).isFalse();
    assertThat(question(first).follows()).isZero();
  }

  @Test
  void uploaded_pictures_are_needed_as_long_as_a_version_shows_them() {
    var hash = Village.picture();
    var html = "<p><img src=\"/media/" + hash + ".png\"></p>";
    var id =
        Village.asked(bean(Asking.class).ask(mei, new QuestionDraft("图", html, List.of(), false)));
    bean(QuestionEdits.class).edit(id, Reader.member(mei), Village.draft("无图"));
    var word = Village.answer(mei, id, "![](/media/" + hash + ".png)");
    assertThat(Village.referrers(hash)).containsExactly("answer " + word, "question " + id);
    assertThat(Village.answer(word).pictures())
        .containsExactly("<img src=\"/media/" + hash + ".png\">");
  }
}
