package org.linli.discovery;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what fits until it is many. */
final class LuceneCount extends SimpleCollector {
  static final int MANY = 1_001;
  private int count;

  private LuceneCount() {}

  static boolean isMany(IndexSearcher searcher, Query query) throws IOException {
    var counter = new LuceneCount();
    searcher.search(query, counter);
    return counter.count >= MANY;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) {
    stopAtMany();
  }

  @Override
  public void collect(int document) {
    count++;
    stopAtMany();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  private void stopAtMany() {
    if (count >= MANY) {
      throw new CollectionTerminatedException();
    }
  }
}
