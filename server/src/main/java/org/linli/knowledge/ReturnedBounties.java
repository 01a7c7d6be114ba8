package org.linli.knowledge;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Job;
import org.linli.platform.Outbox;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Bounties that nobody earns go back to who offered them. */
@Component
class ReturnedBounties implements Job {
  private final QuestionRows questions;
  private final BountyRows rows;
  private final Bounties bounties;
  private final Outbox outbox;
  private final TransactionTemplate transaction;
  private final Settings settings;
  private final Clock clock;

  ReturnedBounties(
      QuestionRows questions,
      BountyRows rows,
      Bounties bounties,
      Outbox outbox,
      TransactionTemplate transaction,
      Settings settings,
      Clock clock) {
    this.questions = questions;
    this.rows = rows;
    this.bounties = bounties;
    this.outbox = outbox;
    this.transaction = transaction;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "returned bounties";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    while (transaction.execute(_ -> closeNext())) {}
  }

  /** Closes a held question's bounty, if it is open; its answers are then everybody's. */
  void close(HeldQuestion question) {
    if (question.bounty() == Bounty.State.OPEN) {
      rows.close(question.id());
      var fen = bounties.refund(question.id(), question.accountId());
      outbox.publish(
          new BountyReturned(question.id(), question.accountId(), question.title(), fen));
    }
  }

  private boolean closeNext() {
    var before = clock.instant().minus(Duration.ofDays(settings.prices().bountyDays()));
    var due = rows.open(before).flatMap(questions::hold);
    due.ifPresent(this::close);
    return due.isPresent();
  }
}
