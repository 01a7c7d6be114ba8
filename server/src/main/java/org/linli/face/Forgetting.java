package org.linli.face;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Job;
import org.springframework.stereotype.Component;

/** Forgets who was searched half a year ago, and changes that every node has seen. */
@Component
class Forgetting implements Job {
  private static final Duration FINDS = Duration.ofDays(180);
  private static final Duration CHANGES = Duration.ofDays(1);
  private final Finds finds;
  private final GroupChanges changes;
  private final Clock clock;

  Forgetting(Finds finds, GroupChanges changes, Clock clock) {
    this.finds = finds;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "face forgetting";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    var now = clock.instant();
    finds.forget(now.minus(FINDS));
    changes.forget(now.minus(CHANGES));
  }
}
