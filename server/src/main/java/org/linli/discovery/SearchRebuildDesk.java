package org.linli.discovery;

import java.util.Optional;
import org.linli.platform.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the index anew when the operator asks for it, while the old one serves. */
@Component
class SearchRebuildDesk {
  private static final Logger log = LoggerFactory.getLogger(SearchRebuildDesk.class);
  private final SearchIndexes indexes;
  private final SearchRebuilds rebuilds;
  private final SearchRebuilding rebuilding;
  private boolean resumed;

  SearchRebuildDesk(
      SearchIndexes indexes,
      SearchRebuilds rebuilds,
      SearchRebuilding rebuilding,
      Workers workers) {
    this.indexes = indexes;
    this.rebuilds = rebuilds;
    this.rebuilding = rebuilding;
    workers.hire("search rebuild", this::step);
  }

  private boolean step() {
    if (!resumed) {
      rebuilds.resume();
      resumed = true;
    }
    var next = indexes.open() ? rebuilds.next() : Optional.<Long>empty();
    next.ifPresent(this::rebuild);
    return next.isPresent();
  }

  private void rebuild(long id) {
    try {
      rebuilding.rebuild((done, total) -> rebuilds.at(id, done, total));
      rebuilds.end(id, SearchRebuilds.State.DONE);
    } catch (RuntimeException e) {
      log.error("The search index could not be made anew", e);
      rebuilds.end(id, SearchRebuilds.State.FAILED);
    }
  }
}
