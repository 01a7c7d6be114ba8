package org.linli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The real time, moved forward when a test cannot wait. */
public final class TestClock extends Clock {
  private volatile Duration ahead = Duration.ZERO;

  public synchronized void advance(Duration time) {
    ahead = ahead.plus(time);
  }

  /**
   * Goes on into the next hour where this one ends soon: a count by the hour or day begins anew.
   */
  public void leaveTheEndOfAnHour() {
    var soon = instant().plus(2, ChronoUnit.MINUTES);
    if (soon.truncatedTo(ChronoUnit.HOURS).isAfter(instant())) {
      advance(Duration.ofMinutes(2));
    }
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), ahead);
  }
}
