package org.linli.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The time; or while somebody tells of the past, the moment he tells of. */
final class Hindsight extends Clock {
  private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();
  private final Clock present;

  Hindsight(Clock present) {
    this.present = present;
  }

  /** Does the deed as if it were then, on this thread alone. */
  static void at(Instant then, Runnable deed) {
    ScopedValue.where(THEN, then).run(deed);
  }

  @Override
  public Instant instant() {
    return THEN.isBound() ? THEN.get() : present.instant();
  }

  @Override
  public ZoneId getZone() {
    return present.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new Hindsight(present.withZone(zone));
  }
}
