package org.linli.knowledge;

import org.linli.moderation.Cases;
import org.linli.moderation.ReviewCase;
import org.linli.moderation.State;
import org.linli.moderation.Subject;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;

/** A held answer comes before everybody's eyes, or goes from them, with all that counts it. */
@Component
class AnswerPresence {
  private final AnswerRows rows;
  private final QuestionRows questions;
  private final AuthorCounters authors;
  private final Rewards rewards;
  private final Cases cases;
  private final Outbox outbox;

  AnswerPresence(
      AnswerRows rows,
      QuestionRows questions,
      AuthorCounters authors,
      Rewards rewards,
      Cases cases,
      Outbox outbox) {
    this.rows = rows;
    this.questions = questions;
    this.authors = authors;
    this.rewards = rewards;
    this.cases = cases;
    this.outbox = outbox;
  }

  void appear(HeldAnswer answer) {
    rows.put(answer.id(), State.NORMAL);
    count(answer, 1);
    if (answer.rewarded()) {
      outbox.publish(new AnswerChanged(answer.id()));
    } else {
      rewards.answered(answer.accountId());
      outbox.publish(new AnswerGiven(answer.id(), answer.questionId(), answer.accountId()));
    }
  }

  /** It holds a sensitive word and waits until an administrator has looked at it. */
  void suspect(HeldAnswer answer) {
    if (answer.state() == State.NORMAL) {
      vanish(answer, State.WAITING);
    }
    cases.open(new Subject(Subject.Kind.ANSWER, answer.id()), ReviewCase.Cause.WORDS);
  }

  void vanish(HeldAnswer answer, State into) {
    rows.put(answer.id(), into);
    if (answer.state() == State.NORMAL) {
      count(answer, -1);
      outbox.publish(new AnswerChanged(answer.id()));
    }
    if (into == State.REMOVED) {
      outbox.publish(new AnswerRemoved(answer.id(), answer.accountId(), answer.title()));
    }
  }

  private void count(HeldAnswer answer, int step) {
    questions.count(answer.questionId(), step, step * answer.agrees());
    if (answer.questionState() == State.NORMAL) {
      authors.answer(answer.id(), step);
    }
  }
}
