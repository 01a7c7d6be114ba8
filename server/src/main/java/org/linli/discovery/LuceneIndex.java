package org.linli.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;

/** An index in a folder of this machine. */
final class LuceneIndex implements SearchIndex {
  static final String POSITION = "position";
  private static final int MEGABYTES = 32;
  private static final Sort NEWEST =
      new Sort(LongField.newSortField(LuceneDocuments.AT, true, SortedNumericSelector.Type.MAX));
  private final Path folder;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Clock clock;

  LuceneIndex(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    try {
      directory = FSDirectory.open(folder);
      var configuration = new IndexWriterConfig(new WhitespaceAnalyzer());
      configuration.setCommitOnClose(false).setRAMBufferSizeMB(MEGABYTES);
      writer = new IndexWriter(directory, configuration);
      searchers = new SearcherManager(writer, new SearcherFactory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Work<T> {
    T done() throws IOException;
  }

  Path folder() {
    return folder;
  }

  @Override
  public OptionalLong position() {
    for (var kept : writer.getLiveCommitData()) {
      if (kept.getKey().equals(POSITION)) {
        return OptionalLong.of(Long.parseLong(kept.getValue()));
      }
    }
    return OptionalLong.empty();
  }

  @Override
  public void put(List<SearchTerms> documents) {
    attempt(() -> {
      for (var terms : documents) {
        writer.updateDocument(
            LuceneDocuments.term(terms.document().key()), LuceneDocuments.of(terms));
      }
      return null;
    });
  }

  @Override
  public void remove(Collection<SearchKey> keys) {
    attempt(() ->
        writer.deleteDocuments(
            keys.stream().map(LuceneDocuments::term).toArray(org.apache.lucene.index.Term[]::new)));
  }

  @Override
  public void refresh() {
    attempt(searchers::maybeRefresh);
  }

  @Override
  public void commit(long position) {
    attempt(() -> {
      writer.setLiveCommitData(Map.of(POSITION, String.valueOf(position)).entrySet());
      return writer.commit();
    });
  }

  @Override
  public SearchFound find(SearchQuery query, int offset, int limit) {
    return attempt(() -> {
      var searcher = searchers.acquire();
      try {
        return find(searcher, query, offset, limit);
      } finally {
        searchers.release(searcher);
      }
    });
  }

  private SearchFound find(IndexSearcher searcher, SearchQuery query, int offset, int limit)
      throws IOException {
    var queries = new LuceneQueries(searcher, query, clock.instant());
    var top = top(searcher, queries, query.request().order(), offset + limit);
    var hits = new ArrayList<SearchHit>();
    var fields = searcher.storedFields();
    for (var i = offset; i < top.scoreDocs.length; i++) {
      ScoreDoc one = top.scoreDocs[i];
      var key = fields.document(one.doc).get(LuceneDocuments.KEY);
      hits.add(new SearchHit(SearchKey.read(key), Float.isNaN(one.score) ? 0 : one.score));
    }
    var facets =
        query.request().counted()
            ? LuceneFacets.of(searcher, queries.any(), queries.ofKinds())
            : new LuceneFacets(Map.of(), Map.of());
    return new SearchFound(top.totalHits.value(), hits, facets.kinds(), facets.tags());
  }

  private static TopDocs top(
      IndexSearcher searcher, LuceneQueries queries, SearchRequest.Order order, int most)
      throws IOException {
    return switch (order) {
      case BEST -> LuceneBest.of(searcher, queries, most);
      case NEWEST -> searcher.search(queries.ofKinds(), most, NEWEST);
    };
  }

  @Override
  public void close() {
    attempt(() -> {
      searchers.close();
      writer.rollback();
      directory.close();
      return null;
    });
  }

  private static <T> T attempt(Work<T> work) {
    try {
      return work.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
