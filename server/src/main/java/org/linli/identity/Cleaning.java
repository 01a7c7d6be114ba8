package org.linli.identity;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Forgets sessions and codes that ended a day ago. */
@Component
class Cleaning implements Job {
  private static final Logger log = LoggerFactory.getLogger(Cleaning.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private final Sessions sessions;
  private final Codes codes;
  private final Clock clock;

  Cleaning(Sessions sessions, Codes codes, Clock clock) {
    this.sessions = sessions;
    this.codes = codes;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "identity cleaning";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    var before = clock.instant().minus(KEPT);
    log.info("Forgot {} sessions and {} codes", sessions.purge(before), codes.purge(before));
  }
}
