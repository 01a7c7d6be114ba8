package org.linli.catalogue;

import java.time.Duration;
import java.time.Instant;

/**
 * Something that a member did with an item.
 *
 * @param item the place of the item
 */
public record Behaviour(long account, long item, BehaviourKind kind, Instant at) {
  private static final long HOUR = Duration.ofHours(1).toSeconds();

  /** The same within one hour is one behaviour. */
  long occasion() {
    return Math.floorDiv(at.getEpochSecond(), HOUR);
  }
}
