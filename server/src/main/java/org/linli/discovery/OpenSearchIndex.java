package org.linli.discovery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.linli.platform.Busy;
import tools.jackson.databind.JsonNode;

/** An index in an OpenSearch cluster. How far it has come is a document of its own. */
record OpenSearchIndex(OpenSearchCalls calls, String name, Clock clock) implements SearchIndex {

  @Override
  public OptionalLong position() {
    return calls
        .ask("GET", "/" + name + "/_doc/position", null)
        .map(answer -> OptionalLong.of(answer.at("/_source/position").asLong()))
        .orElse(OptionalLong.empty());
  }

  @Override
  public void put(List<SearchTerms> documents) {
    var lines = new ArrayList<Object>();
    for (var terms : documents) {
      lines.add(Map.of("index", place(terms.document().key())));
      lines.add(OpenSearchDocuments.of(terms));
    }
    write(lines);
  }

  @Override
  public void remove(Collection<SearchKey> keys) {
    write(keys.stream().map(key -> Map.of("delete", place(key))).toList());
  }

  private void write(List<?> lines) {
    if (!lines.isEmpty()) {
      calls.write(lines);
    }
  }

  private Map<String, String> place(SearchKey key) {
    return Map.of("_index", name, "_id", key.text());
  }

  @Override
  public void refresh() {
    calls.ask("POST", "/" + name + "/_refresh", null);
  }

  @Override
  public void commit(long position) {
    calls.ask("PUT", "/" + name + "/_doc/position", Map.of("position", position));
  }

  @Override
  public SearchFound find(SearchQuery query, int offset, int limit) {
    if (query.clauses().isEmpty()) {
      return SearchFound.NOTHING;
    }
    var body = OpenSearchQueries.of(query, offset, limit, clock.instant());
    var answer = calls.ask("POST", "/" + name + "/_search", body).orElseThrow(Busy::new);
    var hits =
        answer
            .at("/hits/hits")
            .valueStream()
            .map(hit ->
                new SearchHit(
                    SearchKey.read(hit.get("_id").stringValue()), hit.path("_score").asDouble(0)))
            .toList();
    return new SearchFound(
        answer.at("/hits/total/value").asLong(),
        hits,
        counts(answer.at("/aggregations/kinds/buckets"), SearchKind::valueOf),
        counts(answer.at("/aggregations/tags/of/buckets"), Long::valueOf));
  }

  private static <K> Map<K, Long> counts(JsonNode buckets, Function<String, K> key) {
    var counts = new LinkedHashMap<K, Long>();
    buckets
        .valueStream()
        .forEach(one ->
            counts.put(key.apply(one.get("key").stringValue()), one.get("doc_count").asLong()));
    return counts;
  }

  @Override
  public void close() {}
}
