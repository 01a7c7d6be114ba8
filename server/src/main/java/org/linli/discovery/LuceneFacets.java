package org.linli.discovery;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** How much there is of each kind and each tag. */
record LuceneFacets(Map<SearchKind, Long> kinds, Map<Long, Long> tags) {
  private static final int MOST = 20;

  static LuceneFacets of(IndexSearcher searcher, Query query, Query ofKinds) throws IOException {
    return new LuceneFacets(
        counts(searcher, query, LuceneDocuments.KIND, SearchKind::valueOf),
        counts(searcher, ofKinds, LuceneDocuments.TAG, Long::valueOf));
  }

  private static <K> Map<K, Long> counts(
      IndexSearcher searcher, Query query, String field, Function<String, K> key)
      throws IOException {
    FacetsCollector collected = searcher.search(query, new FacetsCollectorManager());
    var counts = new LinkedHashMap<K, Long>();
    if (collected.getMatchingDocs().stream().allMatch(one -> one.totalHits() == 0)) {
      return counts;
    }
    var state = new StringDocValuesReaderState(searcher.getIndexReader(), field);
    var top = new StringValueFacetCounts(state, collected).getTopChildren(MOST, field);
    if (top != null) {
      for (var one : top.labelValues) {
        counts.put(key.apply(one.label), one.value.longValue());
      }
    }
    return counts;
  }
}
