package org.linli.discovery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.linli.platform.Worker;
import org.linli.platform.Workers;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes into the index what has changed. The index itself knows up to which change it is kept on
 * disk; what came after is read again when the server comes back.
 */
@Component
class SearchFeeding {
  private static final int AT_ONCE = 200;

  /** So long the next changes gather: each time that an index shows what is new costs CPU. */
  private static final Duration GATHERED = Duration.ofMillis(200);

  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(1);
  private final SearchIndexes indexes;
  private final SearchRebuilding rebuilding;
  private final SearchChanges changes;
  private final SearchReading reading;
  private final Clock clock;
  private final Worker worker;
  private volatile boolean ready;
  private SearchIndex fed;
  private long taken;
  private Instant committed = Instant.MIN;

  SearchFeeding(
      SearchIndexes indexes,
      SearchRebuilding rebuilding,
      SearchChanges changes,
      SearchReading reading,
      Workers workers,
      Clock clock) {
    this.indexes = indexes;
    this.rebuilding = rebuilding;
    this.changes = changes;
    this.reading = reading;
    this.clock = clock;
    worker = workers.hire("search index", this::step);
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    ready = true;
    worker.wake();
  }

  /** Looks for changes as soon as the caller's transaction has been committed. */
  void wake() {
    worker.wake();
  }

  private boolean step() {
    if (!ready) {
      return false;
    }
    if (!indexes.open()) {
      rebuilding.open();
    }
    if (!indexes.open()) {
      return false;
    }
    int took = indexes.use(this::feed);
    if (took > 0 && took < AT_ONCE) {
      LockSupport.parkNanos(GATHERED.toNanos());
    }
    return took == AT_ONCE;
  }

  private int feed(SearchIndex index) {
    if (index != fed) {
      taken = index.position().orElse(0);
      fed = index;
    }
    var news = changes.after(taken, AT_ONCE);
    if (!news.isEmpty()) {
      reading.read(index, news.stream().map(SearchChanges.Change::key).collect(Collectors.toSet()));
      index.refresh();
      taken = news.getLast().id();
    }
    keep(index);
    return news.size();
  }

  private void keep(SearchIndex index) {
    var now = clock.instant();
    if (taken > index.position().orElse(-1) && !now.isBefore(committed.plus(BETWEEN_COMMITS))) {
      index.commit(taken);
      committed = now;
    }
  }
}
