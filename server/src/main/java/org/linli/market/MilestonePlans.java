package org.linli.market;

import java.time.Clock;
import java.util.List;
import org.linli.media.Fit;
import org.linli.moderation.SensitiveWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Milestones before they are paid. */
@Component
public class MilestonePlans {
  private static final long HIGHEST = 100_000_000;
  private static final int MOST = 50;
  private final DemandRows demands;
  private final SignUpRows signUps;
  private final MilestoneRows rows;
  private final MilestoneJournal journal;
  private final MilestoneSettlement settlement;
  private final SensitiveWords words;
  private final DemandLimits limits;
  private final Clock clock;

  MilestonePlans(
      DemandRows demands,
      SignUpRows signUps,
      MilestoneRows rows,
      MilestoneJournal journal,
      MilestoneSettlement settlement,
      SensitiveWords words,
      DemandLimits limits,
      Clock clock) {
    this.demands = demands;
    this.signUps = signUps;
    this.rows = rows;
    this.journal = journal;
    this.settlement = settlement;
    this.words = words;
    this.limits = limits;
    this.clock = clock;
  }

  /** What came of planning one. */
  public sealed interface Outcome {
    record Planned(long milestoneId) implements Outcome {}

    record NoSuchDemand() implements Outcome {}

    record NotTheOwner() implements Outcome {}

    /** The demand has ended, or nobody sees it. */
    record NotNow() implements Outcome {}

    /** The owner has not taken him for the work. */
    record NotConfirmed() implements Outcome {}

    /** No title, too long or sensitive a one, or no price from a fen to a million yuan. */
    record Unfit() implements Outcome {}

    /** The demand has 50, or too many were planned this hour. */
    record TooMany() implements Outcome {}
  }

  /** The owner of a demand plans a part of the work with who does it. */
  @Transactional
  public Outcome plan(long owner, long demand, long account, String title, long fen) {
    var held = demands.hold(demand).filter(HeldDemand::isThere);
    if (held.isEmpty()) {
      return new Outcome.NoSuchDemand();
    }
    if (held.get().accountId() != owner) {
      return new Outcome.NotTheOwner();
    }
    if (!held.get().everybodySees() || !held.get().underWay()) {
      return new Outcome.NotNow();
    }
    if (signUps.find(demand, account).filter(HeldSignUp::confirmed).isEmpty()) {
      return new Outcome.NotConfirmed();
    }
    if (!Fit.title(title) || words.in(title) || fen <= 0 || fen > HIGHEST) {
      return new Outcome.Unfit();
    }
    return rows.of(demand).size() < MOST && limits.edit(owner)
        ? planned(owner, demand, account, title, fen)
        : new Outcome.TooMany();
  }

  private Outcome planned(long owner, long demand, long account, String title, long fen) {
    var id = rows.add(demand, account, title, fen, clock.instant());
    rows.find(id)
        .ifPresent(planned -> journal.note(planned, MilestoneStep.Kind.ADDED, owner, "", 0));
    return new Outcome.Planned(id);
  }

  /** The owner drops what is not paid; who does the work hands back what is. */
  @Transactional
  public MilestoneOutcome giveUp(long account, long milestone) {
    var held = settlement.hold(milestone).filter(one -> one.isBetween(account));
    return held.isEmpty() ? MilestoneOutcome.NO_SUCH_MILESTONE : giveUp(account, held.get());
  }

  private MilestoneOutcome giveUp(long account, HeldMilestone milestone) {
    var owner = account == milestone.ownerId();
    return switch (milestone.state()) {
      case PLANNED -> {
        settlement.drop(milestone, account);
        yield MilestoneOutcome.DONE;
      }
      case PAID, DISPUTED -> {
        if (owner) {
          yield MilestoneOutcome.NOT_ALLOWED;
        }
        settlement.settle(List.of(Share.none(milestone)), account, "");
        yield MilestoneOutcome.DONE;
      }
      case DROPPED, RETURNED -> MilestoneOutcome.DONE;
      case RELEASED, DECIDED -> MilestoneOutcome.NOT_NOW;
    };
  }
}
