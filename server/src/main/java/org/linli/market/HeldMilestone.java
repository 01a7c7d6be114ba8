package org.linli.market;

/** A milestone whose demand is held, so that nobody else changes it until the transaction ends. */
record HeldMilestone(
    long id,
    long demandId,
    long ownerId,
    long accountId,
    String title,
    String demandTitle,
    long fen,
    Milestone.State state) {

  boolean isBetween(long account) {
    return account == ownerId || account == accountId;
  }

  MilestoneChanged changed(MilestoneStep.Kind kind, long by, long earned) {
    return new MilestoneChanged(
        id, demandId, title, demandTitle, ownerId, accountId, kind, by, fen, earned);
  }
}
