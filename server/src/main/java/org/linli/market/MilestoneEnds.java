package org.linli.market;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.platform.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What becomes of milestones when their demand ends or one of both sides leaves. What is not paid
 * is dropped. What is paid when a demand ends goes back a week later, unless it is released, handed
 * back or disputed before; what is disputed waits for its decision. Whoever leaves lets go: the
 * owner of what he has paid, who does the work of what he would have got.
 */
@Component
class MilestoneEnds implements Job {
  static final Duration GRACE = Duration.ofDays(7);
  private final MilestoneRows rows;
  private final MilestoneSettlement settlement;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MilestoneEnds(
      MilestoneRows rows,
      MilestoneSettlement settlement,
      TransactionTemplate transaction,
      Clock clock) {
    this.rows = rows;
    this.settlement = settlement;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "milestones of ended demands";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    while (transaction.execute(_ -> returnNext())) {}
  }

  /** A held demand has ended. */
  void ended(HeldDemand demand) {
    rows.of(demand.id()).stream()
        .filter(one -> one.state() == Milestone.State.PLANNED)
        .forEach(one -> settlement.drop(one, 0));
    rows.due(demand.id(), Optional.of(clock.instant().plus(GRACE)));
  }

  /** A held demand that was taken away is there again. */
  void resumed(HeldDemand demand) {
    if (demand.phase() != Demand.Phase.CLOSED) {
      rows.due(demand.id(), Optional.empty());
    }
  }

  /** An account leaves, and its demands and those that it works for are held and ended. */
  void left(long account, Collection<Long> demands) {
    var open =
        demands.stream()
            .map(rows::of)
            .flatMap(List::stream)
            .filter(one -> one.isBetween(account))
            .toList();
    open.stream()
        .filter(one -> one.state() == Milestone.State.PLANNED)
        .forEach(one -> settlement.drop(one, 0));
    settlement.settle(
        open.stream().filter(one -> one.state().holds()).flatMap(one -> let(one, account)).toList(),
        0,
        "");
  }

  private static Stream<Share> let(HeldMilestone milestone, long account) {
    if (milestone.accountId() == account) {
      return Stream.of(Share.none(milestone));
    }
    return milestone.state() == Milestone.State.PAID
        ? Stream.of(Share.all(milestone))
        : Stream.empty();
  }

  private boolean returnNext() {
    var now = clock.instant();
    var due = rows.due(now);
    due.flatMap(settlement::hold)
        .filter(one -> rows.isDue(one.id(), now))
        .ifPresent(one -> settlement.settle(List.of(Share.none(one)), 0, ""));
    return due.isPresent();
  }
}
