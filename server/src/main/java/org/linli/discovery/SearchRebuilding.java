package org.linli.discovery;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes a new index of all that everybody may read, while the old one serves. */
@Component
class SearchRebuilding {
  private static final Logger log = LoggerFactory.getLogger(SearchRebuilding.class);
  private static final int AT_ONCE = 200;
  private final SearchIndexes indexes;
  private final SearchChanges changes;
  private final SearchReading reading;

  SearchRebuilding(SearchIndexes indexes, SearchChanges changes, SearchReading reading) {
    this.indexes = indexes;
    this.changes = changes;
    this.reading = reading;
  }

  /** Hears how far the rebuilding has come. */
  interface Progress {
    void at(long done, long total);
  }

  /** Opens the index that there is, or makes the first. */
  void open() {
    var kept = indexes.store().current();
    if (kept.filter(this::canCatchUp).isPresent()) {
      indexes.exchange(kept.get());
    } else {
      kept.ifPresent(SearchIndex::close);
      log.info("The search index is made anew.");
      rebuild((_, _) -> {});
    }
  }

  private boolean canCatchUp(SearchIndex index) {
    var position = index.position().orElse(-1);
    return position >= changes.first() - 1 && position <= changes.last();
  }

  /** Only one at a time. What changes meanwhile is read again from where this began. */
  synchronized void rebuild(Progress progress) {
    var begin = changes.last();
    var fresh = indexes.store().fresh();
    try {
      fill(fresh, progress);
      fresh.refresh();
      fresh.commit(begin);
      indexes.store().adopt(fresh);
    } catch (RuntimeException e) {
      fresh.close();
      throw e;
    }
    indexes.exchange(fresh);
  }

  private void fill(SearchIndex index, Progress progress) {
    var total = reading.sources().stream().mapToLong(SearchSource::count).sum();
    var done = 0L;
    progress.at(done, total);
    for (var source : reading.sources()) {
      var ids = source.after(0, AT_ONCE);
      while (!ids.isEmpty()) {
        reading.read(
            index,
            ids.stream().map(id -> new SearchKey(source.kind(), id)).collect(Collectors.toSet()));
        done += ids.size();
        progress.at(done, total);
        ids = source.after(ids.getLast(), AT_ONCE);
      }
    }
  }
}
