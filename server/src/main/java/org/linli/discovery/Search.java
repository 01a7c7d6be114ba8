package org.linli.discovery;

import org.springframework.stereotype.Component;

/**
 * Finds what everybody may read. What was found has to be read under the reader's own rights: it
 * may have changed a moment ago.
 */
@Component
public class Search {
  private static final int DEEPEST = 10_000;
  private final SearchIndexes indexes;

  Search(SearchIndexes indexes) {
    this.indexes = indexes;
  }

  /** One page of what fits. */
  public SearchFound find(SearchRequest request, long offset, int limit) {
    return offset + limit > DEEPEST || request.text().isBlank()
        ? SearchFound.NOTHING
        : indexes.use(index -> index.find(SearchQuery.of(request), (int) offset, limit));
  }
}
