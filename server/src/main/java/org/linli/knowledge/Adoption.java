package org.linli.knowledge;

import org.linli.identity.Members;
import org.linli.moderation.State;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answer that settled a question, by the word of who asked; it earns what he offered. */
@Component
public class Adoption {
  private final QuestionRows questions;
  private final AnswerRows answers;
  private final BountyRows rows;
  private final Bounties bounties;
  private final Members members;
  private final Outbox outbox;

  Adoption(
      QuestionRows questions,
      AnswerRows answers,
      BountyRows rows,
      Bounties bounties,
      Members members,
      Outbox outbox) {
    this.questions = questions;
    this.answers = answers;
    this.rows = rows;
    this.bounties = bounties;
    this.members = members;
    this.outbox = outbox;
  }

  /** What came of adopting. */
  public enum Outcome {
    /** This answer is the adopted one, perhaps since before. */
    ADOPTED,
    NO_SUCH_ANSWER,
    NO_SUCH_QUESTION,
    /** Only who asked may adopt. */
    NOT_THE_ASKER,
    /** Nobody adopts an answer of his own. */
    OWN_ANSWER,
    /** Who answered has left. */
    NO_SUCH_ANSWERER,
    /** Another answer was adopted. */
    ADOPTED_ANOTHER
  }

  @Transactional
  public Outcome adopt(long account, long answer) {
    var held = answers.hold(answer).filter(given -> given.state() == State.NORMAL);
    if (held.isEmpty()) {
      return Outcome.NO_SUCH_ANSWER;
    }
    var question = questions.hold(held.get().questionId()).orElseThrow();
    if (question.state() != State.NORMAL) {
      return Outcome.NO_SUCH_QUESTION;
    }
    return question.accountId() == account ? adopt(question, held.get()) : Outcome.NOT_THE_ASKER;
  }

  private Outcome adopt(HeldQuestion question, HeldAnswer answer) {
    if (question.adoptedAnswerId() != null) {
      return question.adoptedAnswerId() == answer.id() ? Outcome.ADOPTED : Outcome.ADOPTED_ANOTHER;
    }
    if (answer.accountId() == question.accountId()) {
      return Outcome.OWN_ANSWER;
    }
    if (!members.hold(answer.accountId())) {
      return Outcome.NO_SUCH_ANSWERER;
    }
    settle(question, answer);
    return Outcome.ADOPTED;
  }

  private void settle(HeldQuestion question, HeldAnswer answer) {
    rows.adopt(question.id(), answer.id());
    var fen =
        question.bounty() == Bounty.State.OPEN
            ? bounties.award(question.id(), answer.accountId())
            : 0;
    outbox.publish(
        new AnswerAdopted(answer.id(), question.id(), answer.accountId(), question.title(), fen));
  }
}
