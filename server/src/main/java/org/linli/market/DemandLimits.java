package org.linli.market;

import java.time.Clock;
import org.linli.platform.HourlyLimit;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** How often an account posts, edits and signs up. */
@Component
class DemandLimits {
  private final HourlyLimit demands;
  private final HourlyLimit edits;
  private final HourlyLimit signUps;

  DemandLimits(Settings settings, Clock clock) {
    demands = new HourlyLimit(20, settings, clock);
    edits = new HourlyLimit(60, settings, clock);
    signUps = new HourlyLimit(60, settings, clock);
  }

  boolean demand(long account) {
    return demands.take(account);
  }

  boolean edit(long account) {
    return edits.take(account);
  }

  boolean signUp(long account) {
    return signUps.take(account);
  }
}
