package org.linli.demo;

import java.time.Instant;

/**
 * Something that somebody did.
 *
 * @param hours how long before the beginning
 */
record Act(double hours, Runnable deed) {
  private static final double MILLIS = 3_600_000;

  /** Does it as if it were then. */
  void play(Instant begun) {
    Hindsight.at(before(begun, hours), deed);
  }

  static Instant before(Instant begun, double hours) {
    return begun.minusMillis(Math.round(hours * MILLIS));
  }
}
