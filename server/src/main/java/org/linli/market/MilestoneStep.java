package org.linli.market;

import java.time.Instant;

/**
 * Something that happened to a milestone.
 *
 * @param accountId who did it, 0 for the server
 * @param note why, in his words, or empty
 * @param fen what was moved to who does the work, or is to be; of a return what went back
 */
public record MilestoneStep(
    long milestoneId, long id, Kind kind, long accountId, String note, long fen, Instant takenAt) {

  /** What it was. */
  public enum Kind {
    ADDED,
    DROPPED,
    PAID,
    DISPUTED,
    RELEASED,
    RETURNED,
    DECIDED
  }
}
