package org.linli.live;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Job;
import org.springframework.stereotype.Component;

/** Forgets after three days what happened. */
@Component
class OldEntries implements Job {
  private static final Duration KEPT = Duration.ofDays(3);
  private final Journal journal;
  private final Clock clock;

  OldEntries(Journal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "old live entries";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    journal.prune(clock.instant().minus(KEPT));
  }
}
