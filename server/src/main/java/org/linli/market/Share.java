package org.linli.market;

/** How a milestone whose money is held is settled: so much to who does the work, the rest back. */
record Share(HeldMilestone milestone, Milestone.State into, long earned) {

  static Share all(HeldMilestone milestone) {
    return new Share(milestone, Milestone.State.RELEASED, milestone.fen());
  }

  static Share none(HeldMilestone milestone) {
    return new Share(milestone, Milestone.State.RETURNED, 0);
  }

  MilestoneStep.Kind step() {
    return MilestoneStep.Kind.valueOf(into.name());
  }
}
