package org.linli.discovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What is looked for, as Lucene looks for it. */
final class LuceneQueries {
  private LuceneQueries() {}

  /** Whatever fits, of any kind, with how well. */
  static Query of(SearchQuery query, Instant now) {
    if (query.clauses().isEmpty()) {
      return new MatchNoDocsQuery();
    }
    var all = new BooleanQuery.Builder().add(words(query), Occur.MUST);
    filter(all, query.request());
    return all.add(votes(), Occur.SHOULD).add(freshness(now), Occur.SHOULD).build();
  }

  /** The same of the kinds that were asked for. */
  static Query ofKinds(SearchQuery query, Instant now) {
    return kinds(query)
        .<Query>map(kinds ->
            new BooleanQuery.Builder()
                .add(of(query, now), Occur.MUST)
                .add(kinds, Occur.FILTER)
                .build())
        .orElseGet(() -> of(query, now));
  }

  private static Optional<Query> kinds(SearchQuery query) {
    var kinds = query.request().kinds().stream().map(Enum::name).toList();
    return kinds.isEmpty() ? Optional.empty() : Optional.of(any(LuceneDocuments.KIND, kinds));
  }

  /**
   * Whatever has one of its words, and how well all that fits together: nearly the same order, in
   * which a search can leave out most of what fits worse.
   */
  static Query likely(SearchQuery query, Instant now) {
    var all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    for (var clause : query.clauses()) {
      SearchWays.of(clause, query.grows(clause)).forEach(way -> all.add(of(way), Occur.SHOULD));
    }
    SearchWays.together(query).forEach(way -> all.add(of(way), Occur.SHOULD));
    filter(all, query.request());
    kinds(query).ifPresent(kinds -> all.add(kinds, Occur.FILTER));
    return all.add(votes(), Occur.SHOULD).add(freshness(now), Occur.SHOULD).build();
  }

  private static Query words(SearchQuery query) {
    var words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(query.needed());
    for (var clause : query.clauses()) {
      var ways = SearchWays.of(clause, query.grows(clause));
      words.add(best(ways), Occur.SHOULD);
    }
    var either = new BooleanQuery.Builder().add(words.build(), Occur.SHOULD);
    SearchWays.together(query).forEach(way -> either.add(of(way), Occur.SHOULD));
    return either.build();
  }

  private static Query best(List<SearchWay> ways) {
    return new DisjunctionMaxQuery(
        ways.stream().map(LuceneQueries::of).toList(), SearchWeights.TIE);
  }

  private static Query of(SearchWay way) {
    var term = new Term(way.place(), way.text());
    var query =
        switch (way.how()) {
          case WORD -> new TermQuery(term);
          case WRONG -> new FuzzyQuery(term, way.edits(), 1, SearchWay.LIKE_IT, true);
          case BEGINNING -> new PrefixQuery(term);
        };
    return new BoostQuery(query, way.weight());
  }

  private static void filter(BooleanQuery.Builder all, SearchRequest request) {
    if (!request.tags().isEmpty()) {
      var tags = request.tags().stream().map(String::valueOf).toList();
      all.add(any(LuceneDocuments.TAG, tags), Occur.FILTER);
    }
    if (request.author() != 0) {
      all.add(any(LuceneDocuments.AUTHOR, List.of("" + request.author())), Occur.FILTER);
    }
    request
        .solved()
        .map(solved -> any(LuceneDocuments.SOLVED, List.of("" + solved)))
        .ifPresent(solved -> all.add(solved, Occur.FILTER));
    request
        .since()
        .map(Instant::toEpochMilli)
        .map(since -> LongField.newRangeQuery(LuceneDocuments.AT, since, Long.MAX_VALUE))
        .ifPresent(since -> all.add(since, Occur.FILTER));
  }

  private static Query votes() {
    return FeatureField.newSaturationQuery(
        LuceneDocuments.WORTH,
        LuceneDocuments.VOTES,
        SearchWeights.VOTES,
        SearchWeights.HALF_OF_VOTES);
  }

  private static Query freshness(Instant now) {
    return LongField.newDistanceFeatureQuery(
        LuceneDocuments.AT,
        SearchWeights.FRESHNESS,
        now.toEpochMilli(),
        Duration.ofDays(SearchWeights.HALF_OF_FRESHNESS_DAYS).toMillis());
  }

  private static Query any(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
