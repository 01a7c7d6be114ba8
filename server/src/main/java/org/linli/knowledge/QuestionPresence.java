package org.linli.knowledge;

import org.linli.moderation.Cases;
import org.linli.moderation.ReviewCase;
import org.linli.moderation.State;
import org.linli.moderation.Subject;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;

/** A held question comes before everybody's eyes, or goes from them, with all that counts it. */
@Component
class QuestionPresence {
  private final QuestionRows rows;
  private final Tagging tagging;
  private final AuthorCounters authors;
  private final Rewards rewards;
  private final ReturnedBounties returned;
  private final Cases cases;
  private final Outbox outbox;

  QuestionPresence(
      QuestionRows rows,
      Tagging tagging,
      AuthorCounters authors,
      Rewards rewards,
      ReturnedBounties returned,
      Cases cases,
      Outbox outbox) {
    this.rows = rows;
    this.tagging = tagging;
    this.authors = authors;
    this.rewards = rewards;
    this.returned = returned;
    this.cases = cases;
    this.outbox = outbox;
  }

  void appear(HeldQuestion question) {
    rows.put(question.id(), State.NORMAL);
    count(question, 1);
    if (question.rewarded()) {
      outbox.publish(new QuestionChanged(question.id()));
    } else {
      rewards.asked(question.accountId());
      outbox.publish(new QuestionAsked(question.id(), question.accountId()));
    }
  }

  /** It holds a sensitive word and waits until an administrator has looked at it. */
  void suspect(HeldQuestion question) {
    if (question.state() == State.NORMAL) {
      vanish(question, State.WAITING);
    }
    cases.open(new Subject(Subject.Kind.QUESTION, question.id()), ReviewCase.Cause.WORDS);
  }

  /** Whoever moves money and counts does it in this order. */
  void vanish(HeldQuestion question, State into) {
    rows.put(question.id(), into);
    if (into == State.REMOVED) {
      returned.close(question);
    }
    if (question.state() == State.NORMAL) {
      count(question, -1);
      outbox.publish(new QuestionChanged(question.id()));
    }
    if (into == State.REMOVED) {
      outbox.publish(new QuestionRemoved(question.id(), question.accountId(), question.title()));
    }
  }

  private void count(HeldQuestion question, int step) {
    tagging.show(question.id(), step > 0);
    authors.question(question.id(), step);
  }
}
