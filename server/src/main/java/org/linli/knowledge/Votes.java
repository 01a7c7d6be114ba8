package org.linli.knowledge;

import java.time.Clock;
import java.util.Optional;
import org.linli.moderation.Vote;
import org.linli.platform.Event;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members think of answers: everybody has one vote on each, or none. */
@Component
public class Votes {
  private final AnswerRows answers;
  private final QuestionRows questions;
  private final VoteRows rows;
  private final ReadingRights rights;
  private final Rewards rewards;
  private final Outbox outbox;
  private final Clock clock;

  Votes(
      AnswerRows answers,
      QuestionRows questions,
      VoteRows rows,
      ReadingRights rights,
      Rewards rewards,
      Outbox outbox,
      Clock clock) {
    this.answers = answers;
    this.questions = questions;
    this.rows = rows;
    this.rights = rights;
    this.rewards = rewards;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of voting. */
  public enum Voting {
    /** So the member thinks now, perhaps as before. */
    DONE,
    NO_SUCH_ANSWER
  }

  /** The member's vote on an answer. */
  public Optional<Vote> of(long account, long answer) {
    return rows.find(account, answer);
  }

  /** Votes; a vote for the contrary goes. */
  @Transactional
  public Voting cast(long account, long answer, Vote vote) {
    return change(account, answer, before -> before == vote ? before : vote);
  }

  /** Takes this vote back, where it is the member's. */
  @Transactional
  public Voting withdraw(long account, long answer, Vote vote) {
    return change(account, answer, before -> before == vote ? null : before);
  }

  private interface Change {
    Vote after(Vote before);
  }

  private Voting change(long account, long answer, Change change) {
    var held =
        answers
            .hold(answer)
            .filter(HeldAnswer::everybodySees)
            .filter(_ -> rights.open(account, answer));
    if (held.isEmpty()) {
      return Voting.NO_SUCH_ANSWER;
    }
    var before = rows.find(account, answer).orElse(null);
    var after = change.after(before);
    if (before != after) {
      write(account, held.get(), after);
      count(account, held.get(), before, after);
      outbox.publish(event(account, answer, after));
    }
    return Voting.DONE;
  }

  private void write(long account, HeldAnswer answer, Vote vote) {
    if (vote == null) {
      rows.take(account, answer.id());
    } else {
      rows.put(account, answer.id(), vote, clock.instant());
    }
  }

  private void count(long account, HeldAnswer answer, Vote before, Vote after) {
    var agrees = step(Vote.AGREE, before, after);
    answers.count(answer.id(), agrees, step(Vote.DISAGREE, before, after));
    questions.count(answer.questionId(), 0, agrees);
    if (account != answer.accountId()) {
      rewards.agreed(answer.accountId(), agrees);
    }
  }

  private static int step(Vote which, Vote before, Vote after) {
    return (after == which ? 1 : 0) - (before == which ? 1 : 0);
  }

  private static Event event(long account, long answer, Vote vote) {
    return switch (vote) {
      case AGREE -> new AnswerAgreed(answer, account);
      case DISAGREE -> new AnswerDisagreed(answer, account);
      case null -> new AnswerVoteWithdrawn(answer, account);
    };
  }
}
