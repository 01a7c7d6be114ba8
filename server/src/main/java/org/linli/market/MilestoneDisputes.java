package org.linli.market;

import java.util.List;
import org.linli.media.Fit;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Milestones on which both sides do not agree, and who decides. */
@Component
public class MilestoneDisputes {
  private static final int LONGEST = 2_000;
  private static final int MOST = 20;
  private final MilestoneSettlement settlement;
  private final MilestoneJournal journal;
  private final DemandLimits limits;
  private final Acts acts;

  MilestoneDisputes(
      MilestoneSettlement settlement, MilestoneJournal journal, DemandLimits limits, Acts acts) {
    this.settlement = settlement;
    this.journal = journal;
    this.limits = limits;
    this.acts = acts;
  }

  /** One side says why it does not agree; while it is disputed either may say more, 20 times. */
  @Transactional
  public MilestoneOutcome dispute(long account, long milestone, String reason) {
    var held = settlement.hold(milestone).filter(one -> one.isBetween(account));
    if (held.isEmpty()) {
      return MilestoneOutcome.NO_SUCH_MILESTONE;
    }
    if (!held.get().state().holds()) {
      return MilestoneOutcome.NOT_NOW;
    }
    if (reason.isBlank() || !fits(reason)) {
      return MilestoneOutcome.UNFIT;
    }
    if (journal.disputes(milestone, account) >= MOST || !limits.edit(account)) {
      return MilestoneOutcome.TOO_OFTEN;
    }
    settlement.change(
        held.get(), Milestone.State.DISPUTED, MilestoneStep.Kind.DISPUTED, account, reason);
    return MilestoneOutcome.DONE;
  }

  /** Staff who are no side of it say how much of it was earned; the rest goes back. */
  @Transactional
  public MilestoneOutcome decide(long staff, long milestone, long earned, String note) {
    var held = settlement.hold(milestone);
    if (held.isEmpty()) {
      return MilestoneOutcome.NO_SUCH_MILESTONE;
    }
    if (held.get().isBetween(staff)) {
      return MilestoneOutcome.NOT_ALLOWED;
    }
    if (held.get().state() != Milestone.State.DISPUTED) {
      return MilestoneOutcome.NOT_NOW;
    }
    if (earned < 0 || earned > held.get().fen() || !fits(note)) {
      return MilestoneOutcome.UNFIT;
    }
    var share = new Share(held.get(), Milestone.State.DECIDED, earned);
    settlement.settle(List.of(share), staff, note);
    acts.log(staff, Act.Kind.MILESTONE_DECIDED, milestone, earned + "/" + held.get().fen());
    return MilestoneOutcome.DONE;
  }

  private static boolean fits(String text) {
    return Fit.content(text) && text.codePointCount(0, text.length()) <= LONGEST;
  }
}
