package org.linli.knowledge;

import java.time.Clock;
import java.util.OptionalLong;
import org.linli.moderation.State;
import org.linli.platform.Outbox;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading the answers to priced questions: who pays once reads them for good. */
@Component
public class AnswerAccess {
  private final QuestionRows questions;
  private final BountyRows rows;
  private final Bounties bounties;
  private final ReadingRights rights;
  private final Outbox outbox;
  private final Settings settings;
  private final Clock clock;

  AnswerAccess(
      QuestionRows questions,
      BountyRows rows,
      Bounties bounties,
      ReadingRights rights,
      Outbox outbox,
      Settings settings,
      Clock clock) {
    this.questions = questions;
    this.rows = rows;
    this.bounties = bounties;
    this.rights = rights;
    this.outbox = outbox;
    this.settings = settings;
    this.clock = clock;
  }

  /** What came of paying. */
  public enum Outcome {
    PAID,
    /** He reads them without, or has paid before; nothing was taken. */
    OPEN_ALREADY,
    /** It costs something else than what he has agreed to; nothing was taken. */
    OTHER_FEE,
    TOO_POOR,
    /** There is none that everybody sees, or it has no price. */
    NO_SUCH_QUESTION
  }

  /** What reading the answers to this question costs, in fen: a share of its price. */
  public long fee(Question question) {
    return fee(question.priceFen());
  }

  /** Whether this member reads all answers to the question. */
  public boolean has(long account, Question question) {
    return !question.bounty().seals()
        || question.author().id() == account
        || rights.has(account, question.id());
  }

  /** Pays, where that is what he has agreed to. */
  @Transactional
  public Outcome pay(long account, long question, OptionalLong agreed) {
    var held =
        questions
            .hold(question)
            .filter(asked -> asked.state() == State.NORMAL)
            .filter(asked -> asked.bounty() != Bounty.State.NONE);
    if (held.isEmpty()) {
      return Outcome.NO_SUCH_QUESTION;
    }
    if (opens(held.get(), account)) {
      return Outcome.OPEN_ALREADY;
    }
    var fee = fee(held.get().priceFen());
    return agreed.orElse(fee) == fee ? pay(account, held.get(), fee) : Outcome.OTHER_FEE;
  }

  private Outcome pay(long account, HeldQuestion question, long fee) {
    if (!bounties.share(question, rows.answerer(question).orElse(null), account, fee)) {
      return Outcome.TOO_POOR;
    }
    rights.give(account, question.id(), fee, clock.instant());
    outbox.publish(new AnswersBought(question.id(), account, fee));
    return Outcome.PAID;
  }

  private boolean opens(HeldQuestion question, long account) {
    return !question.bounty().seals()
        || question.accountId() == account
        || rights.has(account, question.id());
  }

  private long fee(long priceFen) {
    var percent = settings.prices().readingPercent();
    return percent == 0 ? 0 : Math.max(1, priceFen * percent / 100);
  }
}
