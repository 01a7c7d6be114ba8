package org.linli.topic;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Limit;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** How many tags an account adds; in development as many as it likes. */
@Component
class Proposals {
  private final Limit limit;
  private final boolean unlimited;

  Proposals(Settings settings, Clock clock) {
    unlimited = settings.dev();
    limit = new Limit(20, Duration.ofHours(1), clock);
  }

  boolean take(long account) {
    return unlimited || limit.take(String.valueOf(account));
  }
}
