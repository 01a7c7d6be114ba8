package org.linli.market;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds milestones, and ends them with or without money. */
@Component
class MilestoneSettlement {
  private final DemandRows demands;
  private final MilestoneRows rows;
  private final MilestoneJournal journal;
  private final Escrow escrow;
  private final Clock clock;

  MilestoneSettlement(
      DemandRows demands,
      MilestoneRows rows,
      MilestoneJournal journal,
      Escrow escrow,
      Clock clock) {
    this.demands = demands;
    this.rows = rows;
    this.journal = journal;
    this.escrow = escrow;
    this.clock = clock;
  }

  /** The milestone, and its demand held. */
  Optional<HeldMilestone> hold(long milestone) {
    return rows.demandOf(milestone).flatMap(demands::hold).flatMap(_ -> rows.find(milestone));
  }

  /** Moves all that is held in one movement. */
  void settle(List<Share> shares, long by, String note) {
    if (!shares.isEmpty()) {
      escrow.share(shares);
    }
    for (var share : shares) {
      var milestone = share.milestone();
      rows.put(milestone.id(), share.into(), share.earned(), clock.instant());
      journal.note(milestone, share.step(), by, note, share.earned());
    }
  }

  /** It was not paid, and will not be. */
  void drop(HeldMilestone milestone, long by) {
    change(milestone, Milestone.State.DROPPED, MilestoneStep.Kind.DROPPED, by, "");
  }

  /** Nothing leaves the hold. */
  void change(
      HeldMilestone milestone,
      Milestone.State into,
      MilestoneStep.Kind step,
      long by,
      String note) {
    rows.put(milestone.id(), into, 0, clock.instant());
    journal.note(milestone, step, by, note, 0);
  }
}
