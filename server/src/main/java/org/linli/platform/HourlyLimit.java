package org.linli.platform;

import java.time.Clock;
import java.time.Duration;

/** So many an hour for each account; in development as many as it likes. */
public final class HourlyLimit {
  private final Limit limit;
  private final boolean unlimited;

  public HourlyLimit(int most, Settings settings, Clock clock) {
    limit = new Limit(most, Duration.ofHours(1), clock);
    unlimited = settings.dev();
  }

  /** Takes a place; false when none is left. */
  public boolean take(long account) {
    return unlimited || limit.take(String.valueOf(account));
  }
}
