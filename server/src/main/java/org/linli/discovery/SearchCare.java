package org.linli.discovery;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Job;
import org.springframework.stereotype.Component;

/** Forgets changes after a week, for an index that is older is made anew, and old searches. */
@Component
class SearchCare implements Job {
  private static final Duration CHANGES = Duration.ofDays(7);
  private static final Duration SEARCHES = Duration.ofDays(365);
  private final SearchChanges changes;
  private final SearchHistory history;
  private final SearchWordRows words;
  private final Clock clock;

  SearchCare(SearchChanges changes, SearchHistory history, SearchWordRows words, Clock clock) {
    this.changes = changes;
    this.history = history;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "search care";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    changes.forget(clock.instant().minus(CHANGES));
    history.forget(clock.instant().minus(SEARCHES));
    words.forgetCold(clock.instant());
  }
}
