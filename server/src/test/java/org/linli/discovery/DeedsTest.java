package org.linli.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.discovery.ActionKind.AGREED_ANSWER;
import static org.linli.discovery.ActionKind.AGREED_ANSWER_COMMENT;
import static org.linli.discovery.ActionKind.ANSWERED_QUESTION;
import static org.linli.discovery.ActionKind.COLLECTED_ANSWER;
import static org.linli.discovery.ActionKind.DISAGREED_ANSWER;
import static org.linli.discovery.ActionKind.FOLLOWED_QUESTION;
import static org.linli.discovery.ActionKind.REPORTED_QUESTION;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.identity.Client;
import org.linli.identity.MailSignUp;
import org.linli.identity.Members;
import org.linli.knowledge.AnswerCollections;
import org.linli.knowledge.AnswerDraft;
import org.linli.knowledge.Answering;
import org.linli.knowledge.Asking;
import org.linli.knowledge.CommentPlace;
import org.linli.knowledge.CommentVotes;
import org.linli.knowledge.Commenting;
import org.linli.knowledge.QuestionDraft;
import org.linli.knowledge.QuestionFollowed;
import org.linli.knowledge.QuestionFollows;
import org.linli.knowledge.Votes;
import org.linli.moderation.Complaints;
import org.linli.moderation.Subject;
import org.linli.moderation.Vote;
import org.linli.platform.Outbox;
import org.springframework.transaction.support.TransactionTemplate;

class DeedsTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final AtomicInteger NEXT = new AtomicInteger(1);
  private final Actions actions = SERVER.bean(Actions.class);
  private final Members members = SERVER.bean(Members.class);
  private final Votes votes = SERVER.bean(Votes.class);
  private final AnswerCollections collections = SERVER.bean(AnswerCollections.class);
  private final QuestionFollows follows = SERVER.bean(QuestionFollows.class);
  private final TransactionTemplate transaction = SERVER.bean(TransactionTemplate.class);
  private final long mei = somebody();
  private final long question = ask();
  private final long answer = answer();

  private long somebody() {
    var email = "deeds-" + NEXT.getAndIncrement() + "@example.com";
    SERVER.bean(MailSignUp.class).signUp(email, "Harbour_7", "梅", new Client("127.0.0.1"));
    return members.byLogin(email).orElseThrow().id();
  }

  private long ask() {
    var draft = new QuestionDraft("路灯坏了找谁", "三号楼前", List.of(), false);
    var outcome = SERVER.bean(Asking.class).ask(somebody(), draft);
    return ((Asking.Outcome.Asked) outcome).questionId();
  }

  private long answer() {
    var draft = new AnswerDraft("找物业", false);
    var outcome = SERVER.bean(Answering.class).answer(mei, question, draft);
    return ((Answering.Outcome.Answered) outcome).answerId();
  }

  private void tell(long follower) {
    transaction.executeWithoutResult(
        _ -> SERVER.bean(Outbox.class).publish(new QuestionFollowed(question, follower)));
  }

  private List<String> deeds(long account) {
    return actions.latest(account, EnumSet.allOf(ActionKind.class), 10).stream()
        .map(action -> action.kind() + " " + action.targetId())
        .toList();
  }

  private void awaitDeeds(String... newestFirst) {
    await().untilAsserted(() -> assertThat(deeds(mei)).containsExactly(newestFirst));
  }

  @Test
  void what_a_member_does_with_questions_and_answers_stands_in_the_journal() {
    follows.follow(mei, question);
    collections.add(mei, answer);
    votes.cast(mei, answer, Vote.AGREE);
    awaitDeeds(
        AGREED_ANSWER + " " + answer,
        COLLECTED_ANSWER + " " + answer,
        FOLLOWED_QUESTION + " " + question,
        ANSWERED_QUESTION + " " + question);
  }

  @Test
  void what_a_member_takes_back_goes_from_it_and_two_answers_are_two_deeds() {
    follows.follow(mei, question);
    collections.add(mei, answer);
    votes.cast(mei, answer, Vote.AGREE);
    votes.cast(mei, answer, Vote.DISAGREE);
    follows.unfollow(mei, question);
    collections.remove(mei, answer);
    awaitDeeds(DISAGREED_ANSWER + " " + answer, ANSWERED_QUESTION + " " + question);
    votes.withdraw(mei, answer, Vote.DISAGREE);
    answer();
    awaitDeeds(ANSWERED_QUESTION + " " + question, ANSWERED_QUESTION + " " + question);
  }

  @Test
  void agreeing_with_comments_and_complaining_stand_in_it_too() {
    var outcome =
        SERVER.bean(Commenting.class).comment(somebody(), CommentPlace.ANSWER, answer, "对");
    var comment = ((Commenting.Outcome.Commented) outcome).commentId();
    var agreements = SERVER.bean(CommentVotes.class);
    var complaints = SERVER.bean(Complaints.class);
    agreements.agree(mei, CommentPlace.ANSWER, comment);
    complaints.complain(mei, new Subject(Subject.Kind.QUESTION, question), "");
    awaitDeeds(
        REPORTED_QUESTION + " " + question,
        AGREED_ANSWER_COMMENT + " " + comment,
        ANSWERED_QUESTION + " " + question);
    agreements.withdraw(mei, CommentPlace.ANSWER, comment);
    awaitDeeds(REPORTED_QUESTION + " " + question, ANSWERED_QUESTION + " " + question);
  }

  @Test
  void what_is_told_twice_is_noted_once() {
    tell(mei);
    tell(mei);
    collections.add(mei, answer);
    awaitDeeds(
        COLLECTED_ANSWER + " " + answer,
        FOLLOWED_QUESTION + " " + question,
        ANSWERED_QUESTION + " " + question);
  }

  @Test
  void nothing_is_noted_of_who_is_gone_when_it_is_told() {
    var yu = somebody();
    members.delete(yu);
    tell(yu);
    tell(mei);
    awaitDeeds(FOLLOWED_QUESTION + " " + question, ANSWERED_QUESTION + " " + question);
    assertThat(deeds(yu)).isEmpty();
  }

  @Test
  void nothing_is_left_of_who_goes_while_it_is_told() throws InterruptedException {
    var yu = somebody();
    var leaving = new Thread(() -> members.delete(yu));
    transaction.executeWithoutResult(_ -> {
      SERVER.bean(Deeds.class).hear(new QuestionFollowed(question, yu), Instant.now());
      leaving.start();
      assertStillWaits(leaving);
    });
    leaving.join();
    assertThat(deeds(yu)).isEmpty();
    assertThat(members.byId(yu)).isEmpty();
  }

  private static void assertStillWaits(Thread thread) {
    try {
      assertThat(thread.join(Duration.ofMillis(200))).isFalse();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
