package org.linli.discovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is looked for, as OpenSearch looks for it. */
final class OpenSearchQueries {
  private static final int FACETS = 20;

  private OpenSearchQueries() {}

  static Map<String, Object> of(SearchQuery query, int offset, int limit, Instant now) {
    var request = query.request();
    var body = new LinkedHashMap<String, Object>();
    body.put("from", offset);
    body.put("size", limit);
    body.put("_source", false);
    body.put("track_total_hits", true);
    body.put("query", Map.of("bool", whole(query, now)));
    if (!request.kinds().isEmpty()) {
      body.put("post_filter", kinds(request));
    }
    if (request.order() == SearchRequest.Order.NEWEST) {
      body.put("sort", List.of(Map.of("at", "desc")));
    }
    if (request.counted()) {
      var tags = Map.of("filter", kinds(request), "aggs", Map.of("of", facet("tag")));
      body.put("aggs", Map.of("kinds", facet("kind"), "tags", tags));
    }
    return body;
  }

  private static Map<String, Object> whole(SearchQuery query, Instant now) {
    return Map.of(
        "must", List.of(words(query)),
        "filter", filters(query.request()),
        "should", List.of(votes(), freshness(now)));
  }

  private static Map<String, Object> words(SearchQuery query) {
    var words = query.clauses().stream().map(clause -> best(query, clause)).toList();
    var either = new ArrayList<Object>();
    either.add(Map.of("bool", Map.of("should", words, "minimum_should_match", query.needed())));
    SearchWays.together(query).forEach(way -> either.add(of(way)));
    return Map.of("bool", Map.of("should", either));
  }

  private static Map<String, Object> best(SearchQuery query, SearchClause clause) {
    var ways = SearchWays.of(clause, query.grows(clause));
    return Map.of(
        "dis_max",
        Map.of(
            "queries",
            ways.stream().map(OpenSearchQueries::of).toList(),
            "tie_breaker",
            SearchWeights.TIE));
  }

  private static Map<String, Object> of(SearchWay way) {
    var term = new LinkedHashMap<String, Object>();
    term.put("value", way.text());
    term.put("boost", way.weight());
    var how =
        switch (way.how()) {
          case WORD, SOUND -> "term";
          case BEGINNING -> "prefix";
          case WRONG -> {
            term.put("fuzziness", way.edits());
            term.put("prefix_length", 1);
            term.put("max_expansions", SearchWay.LIKE_IT);
            yield "fuzzy";
          }
        };
    return Map.of(how, Map.of(way.place(), term));
  }

  private static List<Object> filters(SearchRequest request) {
    var all = new ArrayList<Object>();
    if (!request.tags().isEmpty()) {
      all.add(Map.of("terms", Map.of("tag", request.tags())));
    }
    if (request.author() != 0) {
      all.add(Map.of("term", Map.of("author", "" + request.author())));
    }
    request.solved().ifPresent(solved -> all.add(Map.of("term", Map.of("solved", "" + solved))));
    request
        .since()
        .map(Instant::toEpochMilli)
        .ifPresent(since -> all.add(Map.of("range", Map.of("at", Map.of("gte", since)))));
    return all;
  }

  private static Map<String, Object> kinds(SearchRequest request) {
    return request.kinds().isEmpty()
        ? Map.of("match_all", Map.of())
        : Map.of("terms", Map.of("kind", request.kinds().stream().map(Enum::name).toList()));
  }

  private static Map<String, Object> facet(String field) {
    return Map.of("terms", Map.of("field", field, "size", FACETS));
  }

  private static Map<String, Object> votes() {
    return Map.of(
        "rank_feature",
        Map.of(
            "field",
            "votes",
            "boost",
            SearchWeights.VOTES,
            "saturation",
            Map.of("pivot", SearchWeights.HALF_OF_VOTES)));
  }

  private static Map<String, Object> freshness(Instant now) {
    return Map.of(
        "distance_feature",
        Map.of(
            "field",
            "at",
            "origin",
            String.valueOf(now.toEpochMilli()),
            "pivot",
            SearchWeights.HALF_OF_FRESHNESS_DAYS + "d",
            "boost",
            SearchWeights.FRESHNESS));
  }
}
