package org.linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.knowledge.Village.answer;
import static org.linli.knowledge.Village.ask;
import static org.linli.knowledge.Village.bean;
import static org.linli.knowledge.Village.experience;
import static org.linli.knowledge.Village.somebody;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.moderation.Vote;
import org.linli.platform.Recounts;

class VotesTest {
  private final Votes votes = bean(Votes.class);
  private final long mei = somebody("梅");
  private final long wang = somebody("王");
  private final long question = ask(mei, "灯坏了找谁");
  private final long answer = answer(wang, question, "找物业");
  private final int before = experience(wang);

  private static void together(List<Callable<?>> steps) throws Exception {
    try (var threads = Executors.newFixedThreadPool(steps.size())) {
      for (var done : threads.invokeAll(steps.stream().map(VotesTest::plain).toList())) {
        done.get();
      }
    }
  }

  private static Callable<Object> plain(Callable<?> step) {
    return step::call;
  }

  private void assertVotes(int agrees, int disagrees) {
    assertThat(answer(answer))
        .extracting(Answer::agrees, Answer::disagrees)
        .containsExactly(agrees, disagrees);
  }

  @Test
  void a_vote_is_counted_once_and_can_be_changed_and_taken_back() {
    votes.cast(mei, answer, Vote.AGREE);
    votes.cast(mei, answer, Vote.AGREE);
    assertVotes(1, 0);
    assertThat(votes.of(mei, answer)).contains(Vote.AGREE);
    assertThat(experience(wang)).isEqualTo(before + 2);
    votes.cast(mei, answer, Vote.DISAGREE);
    assertVotes(0, 1);
    assertThat(experience(wang)).isEqualTo(before);
    votes.withdraw(mei, answer, Vote.AGREE);
    assertVotes(0, 1);
    votes.withdraw(mei, answer, Vote.DISAGREE);
    votes.withdraw(mei, answer, Vote.DISAGREE);
    assertVotes(0, 0);
    assertThat(votes.of(mei, answer)).isEmpty();
  }

  @Test
  void agreeing_with_oneself_earns_nothing() {
    votes.cast(wang, answer, Vote.AGREE);
    assertVotes(1, 0);
    assertThat(experience(wang)).isEqualTo(before);
  }

  @Test
  void nobody_votes_on_what_is_not_there() {
    assertThat(votes.cast(mei, 999_999_999, Vote.AGREE)).isEqualTo(Votes.Voting.NO_SUCH_ANSWER);
    assertThat(votes.withdraw(mei, 999_999_999, Vote.AGREE)).isEqualTo(Votes.Voting.NO_SUCH_ANSWER);
  }

  @Test
  void two_members_at_once_are_two_votes_and_one_member_twice_at_once_is_one() throws Exception {
    var lin = somebody("林");
    together(
        List.of(
            () -> votes.cast(mei, answer, Vote.AGREE),
            () -> votes.cast(lin, answer, Vote.AGREE),
            () -> votes.cast(mei, answer, Vote.AGREE),
            () -> votes.cast(lin, answer, Vote.AGREE)));
    assertVotes(2, 0);
    assertThat(experience(wang)).isEqualTo(before + 4);
  }

  @Test
  void counters_are_right_after_members_voted_and_content_came_and_went_at_random()
      throws Exception {
    var people = Stream.generate(() -> somebody("众")).limit(4).toList();
    var other = answer(mei, question, "换灯泡");
    var steps = new ArrayList<Callable<?>>();
    for (var seed = 0; seed < 6; seed++) {
      var random = new Random(seed);
      steps.add(() -> {
        for (var i = 0; i < 60; i++) {
          step(random, people.get(random.nextInt(4)), random.nextBoolean() ? answer : other);
        }
        return null;
      });
    }
    together(steps);
    for (var recount :
        List.of(ContentRecounts.ANSWERS, ContentRecounts.QUESTIONS, ContentRecounts.AUTHORS)) {
      assertThat(bean(Recounts.class).drifted(recount))
          .doesNotContain(answer, other, question, wang, mei);
    }
  }

  private void step(Random random, long member, long answer) {
    switch (random.nextInt(12)) {
      case 0 -> bean(AnswerReview.class).remove(answer);
      case 1 -> bean(AnswerReview.class).clear(answer);
      case 2 -> bean(QuestionReview.class).remove(question);
      case 3 -> bean(QuestionReview.class).clear(question);
      case 4 -> bean(QuestionFollows.class).follow(random.nextBoolean() ? member : wang, question);
      case 5 ->
          bean(QuestionFollows.class).unfollow(random.nextBoolean() ? member : wang, question);
      case 6 -> bean(AnswerCollections.class).add(member, answer);
      case 7 -> bean(Recounts.class).repair(ContentRecounts.ANSWERS, answer);
      case 8, 9 -> votes.cast(member, answer, Vote.DISAGREE);
      case 10 -> votes.withdraw(member, answer, Vote.AGREE);
      default -> votes.cast(member, answer, Vote.AGREE);
    }
  }
}
