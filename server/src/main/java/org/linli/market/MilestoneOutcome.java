package org.linli.market;

/** What came of doing something to a milestone. */
public enum MilestoneOutcome {
  /** Also when it was so before. */
  DONE,
  NO_SUCH_MILESTONE,
  /** That is the other side's to do. */
  NOT_ALLOWED,
  /** It is in another state, or its demand has ended. */
  NOT_NOW,
  /** The owner has not got it. */
  TOO_POOR,
  /** No reason, or too long a one, or more than is held. */
  UNFIT,
  TOO_OFTEN
}
