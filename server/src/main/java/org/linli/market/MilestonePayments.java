package org.linli.market;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner of a demand pays for a milestone, and lets go of what he has paid. */
@Component
public class MilestonePayments {
  private final DemandRows demands;
  private final MilestoneSettlement settlement;
  private final Escrow escrow;

  MilestonePayments(DemandRows demands, MilestoneSettlement settlement, Escrow escrow) {
    this.demands = demands;
    this.settlement = settlement;
    this.escrow = escrow;
  }

  /** The money is held from now on. */
  @Transactional
  public MilestoneOutcome pay(long account, long milestone) {
    return step(account, milestone, this::paid);
  }

  /** All of it goes to who did the work, also while it is disputed. */
  @Transactional
  public MilestoneOutcome release(long account, long milestone) {
    return step(account, milestone, this::released);
  }

  private MilestoneOutcome step(
      long account, long milestone, Function<HeldMilestone, MilestoneOutcome> step) {
    var held = settlement.hold(milestone).filter(one -> one.isBetween(account));
    if (held.isEmpty()) {
      return MilestoneOutcome.NO_SUCH_MILESTONE;
    }
    return held.get().ownerId() == account ? step.apply(held.get()) : MilestoneOutcome.NOT_ALLOWED;
  }

  private MilestoneOutcome paid(HeldMilestone milestone) {
    return switch (milestone.state()) {
      case PLANNED -> take(milestone);
      case PAID -> MilestoneOutcome.DONE;
      case DROPPED, DISPUTED, RELEASED, RETURNED, DECIDED -> MilestoneOutcome.NOT_NOW;
    };
  }

  private MilestoneOutcome take(HeldMilestone milestone) {
    if (demands.hold(milestone.demandId()).filter(HeldDemand::underWay).isEmpty()) {
      return MilestoneOutcome.NOT_NOW;
    }
    if (!escrow.take(milestone)) {
      return MilestoneOutcome.TOO_POOR;
    }
    settlement.change(
        milestone, Milestone.State.PAID, MilestoneStep.Kind.PAID, milestone.ownerId(), "");
    return MilestoneOutcome.DONE;
  }

  private MilestoneOutcome released(HeldMilestone milestone) {
    return switch (milestone.state()) {
      case PAID, DISPUTED -> {
        settlement.settle(List.of(Share.all(milestone)), milestone.ownerId(), "");
        yield MilestoneOutcome.DONE;
      }
      case RELEASED -> MilestoneOutcome.DONE;
      case PLANNED, DROPPED, RETURNED, DECIDED -> MilestoneOutcome.NOT_NOW;
    };
  }
}
