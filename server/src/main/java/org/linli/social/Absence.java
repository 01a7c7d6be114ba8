package org.linli.social;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.linli.identity.OpenSessions;
import org.linli.platform.live.Presence;
import org.springframework.stereotype.Component;

/** Who is away: he is not connected, and none of his devices has asked us anything for a while. */
@Component
class Absence {
  private static final Duration WHILE = Duration.ofMinutes(2);
  private static final Duration FRESH = Duration.ofHours(1);
  private final OpenSessions sessions;
  private final Presence presence;
  private final Clock clock;

  Absence(OpenSessions sessions, Presence presence, Clock clock) {
    this.sessions = sessions;
    this.presence = presence;
    this.clock = clock;
  }

  /** Whether he is to be told of what happened then: he is away, and it is not old. */
  boolean tells(long account, Instant happened) {
    var now = clock.instant();
    return happened.isAfter(now.minus(FRESH))
        && !sessions.usedSince(account, now.minus(WHILE))
        && !presence.of(account);
  }
}
