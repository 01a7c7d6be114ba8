package org.linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.knowledge.Village.FORBIDDEN;
import static org.linli.knowledge.Village.answered;
import static org.linli.knowledge.Village.ask;
import static org.linli.knowledge.Village.bean;
import static org.linli.knowledge.Village.counts;
import static org.linli.knowledge.Village.experience;
import static org.linli.knowledge.Village.question;
import static org.linli.knowledge.Village.somebody;

import org.junit.jupiter.api.Test;
import org.linli.identity.Reader;
import org.linli.knowledge.AuthorCounters.Counts;
import org.linli.moderation.Transition;
import org.linli.moderation.Vote;
import org.linli.platform.Recounts;

class AnswersTest {
  private final Answering answering = bean(Answering.class);
  private final Answers answers = bean(Answers.class);
  private final AnswerReview review = bean(AnswerReview.class);
  private final long mei = somebody("梅");
  private final long wang = somebody("王");
  private final long question = ask(mei, "灯坏了找谁");

  @Test
  void an_answer_is_seen_counted_and_rewarded_at_once() {
    var id = Village.answer(wang, question, "找物业");
    var answer = answers.find(id, Reader.STRANGER).orElseThrow();
    assertThat(answer.title()).isEqualTo("灯坏了找谁");
    assertThat(answer.author().id()).isEqualTo(wang);
    assertThat(answers.to(question, Reader.STRANGER, 0, 9)).containsExactly(answer);
    assertThat(question(question).answers()).isEqualTo(1);
    assertThat(counts(wang)).isEqualTo(new Counts(0, 1));
    assertThat(experience(wang)).isEqualTo(5);
  }

  @Test
  void only_what_fits_is_taken_and_only_where_everybody_sees_the_question() {
    assertThat(answering.answer(wang, question, new AnswerDraft("  ", false)))
        .isEqualTo(new Answering.Outcome.Unfit());
    assertThat(answering.answer(wang, question, new AnswerDraft("字".repeat(100_001), false)))
        .isEqualTo(new Answering.Outcome.Unfit());
    assertThat(answering.answer(wang, 999_999_999, new AnswerDraft("好", false)))
        .isEqualTo(new Answering.Outcome.NoSuchQuestion());
    bean(QuestionReview.class).remove(question);
    assertThat(answering.answer(wang, question, new AnswerDraft("好", false)))
        .isEqualTo(new Answering.Outcome.NoSuchQuestion());
  }

  @Test
  void a_waiting_answer_stands_last_and_only_its_author_sees_it() {
    Village.forbidAWord();
    var waiting =
        answered(answering.answer(wang, question, new AnswerDraft("用" + FORBIDDEN, false)));
    var shown = Village.answer(mei, question, "自己修");
    assertThat(answers.to(question, Reader.STRANGER, 0, 9))
        .extracting(Answer::id)
        .containsExactly(shown);
    assertThat(answers.to(question, Reader.member(wang), 0, 9))
        .extracting(Answer::id)
        .containsExactly(shown, waiting);
    assertThat(answers.find(waiting, Reader.STRANGER)).isEmpty();
    assertThat(question(question).answers()).isEqualTo(1);
    assertThat(review.clear(waiting)).isEqualTo(Transition.DONE);
    assertThat(question(question).answers()).isEqualTo(2);
    assertThat(experience(wang)).isEqualTo(5);
    assertThat(review.remove(waiting)).isEqualTo(Transition.DONE);
    assertThat(review.clear(waiting)).isEqualTo(Transition.DONE);
    assertThat(experience(wang)).as("rewarded once").isEqualTo(5);
  }

  @Test
  void a_removed_answer_takes_its_votes_from_its_question_and_brings_them_back() {
    var id = Village.answer(wang, question, "找物业");
    bean(Votes.class).cast(mei, id, Vote.AGREE);
    assertThat(review.remove(id)).isEqualTo(Transition.DONE);
    assertThat(answers.find(id, Reader.member(wang))).isEmpty();
    assertThat(answers.by(wang, Reader.member(wang), 0, 9)).isEmpty();
    assertThat(question(question).answers()).isZero();
    assertThat(counts(wang)).isEqualTo(new Counts(0, 0));
    assertThat(bean(Votes.class).cast(mei, id, Vote.DISAGREE))
        .isEqualTo(Votes.Voting.NO_SUCH_ANSWER);
    assertThat(review.clear(id)).isEqualTo(Transition.DONE);
    assertThat(question(question).answers()).isEqualTo(1);
    assertThat(bean(Recounts.class).drifted(ContentRecounts.QUESTIONS)).doesNotContain(question);
  }

  @Test
  void the_most_agreed_with_stand_first() {
    var first = Village.answer(wang, question, "一");
    var second = Village.answer(wang, question, "二");
    bean(Votes.class).cast(mei, first, Vote.AGREE);
    assertThat(answers.to(question, Reader.STRANGER, 0, 9))
        .extracting(Answer::id)
        .containsExactly(first, second);
    bean(Votes.class).withdraw(mei, first, Vote.AGREE);
    assertThat(answers.to(question, Reader.STRANGER, 0, 9))
        .extracting(Answer::id)
        .containsExactly(second, first);
  }

  @Test
  void who_answers_anonymously_is_not_listed_by_his_answers() {
    var id = answered(answering.answer(wang, question, new AnswerDraft("嘘", true)));
    assertThat(answers.find(id, Reader.member(mei)).orElseThrow().author().hidden()).isTrue();
    assertThat(answers.by(wang, Reader.member(mei), 0, 9)).isEmpty();
    assertThat(answers.by(wang, Reader.member(wang), 0, 9)).hasSize(1);
    assertThat(counts(wang)).isEqualTo(new Counts(0, 0));
  }
}
