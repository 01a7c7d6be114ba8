package org.linli.market;

import java.time.Instant;
import java.util.List;
import org.linli.identity.Author;

/**
 * A part of the work of a demand, paid for by itself.
 *
 * @param member who does it
 * @param earnedFen what he got of it
 * @param dueAt when what is paid goes back because the demand has ended, or null
 * @param steps all that happened to it, the first first
 */
public record Milestone(
    long id,
    long demandId,
    String demandTitle,
    long ownerId,
    Author member,
    String title,
    long fen,
    State state,
    long earnedFen,
    Instant dueAt,
    List<MilestoneStep> steps) {

  /** What has become of it. */
  public enum State {
    /** The owner may pay it. */
    PLANNED,
    /** It was not paid, and will not be. */
    DROPPED,
    /** The money is held. */
    PAID,
    /** The money is held until an administrator decides. */
    DISPUTED,
    /** All went to who did it. */
    RELEASED,
    /** All went back to the owner. */
    RETURNED,
    /** It was shared as an administrator said. */
    DECIDED;

    /** Whether money is held for it. */
    public boolean holds() {
      return this == PAID || this == DISPUTED;
    }
  }
}
