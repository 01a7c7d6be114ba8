package org.linli.discovery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    var kinds = query.request().kinds().stream().map(Enum::name).toList();
    return kinds.isEmpty()
        ? of(query, now)
        : new BooleanQuery.Builder()
            .add(of(query, now), Occur.MUST)
            .add(any(LuceneDocuments.KIND, kinds), Occur.FILTER)
            .build();
  }

  private static Query words(SearchQuery query) {
    var words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(query.needed());
    for (var i = 0; i < query.clauses().size(); i++) {
      var last = i == query.clauses().size() - 1;
      words.add(clause(query.clauses().get(i), query.request().growing() && last), Occur.SHOULD);
    }
    var either = new BooleanQuery.Builder().add(words.build(), Occur.SHOULD);
    for (var sound : query.together()) {
      either.add(term("spoken", sound, SearchWeights.TOGETHER), Occur.SHOULD);
    }
    return either.build();
  }

  private static Query clause(SearchClause clause, boolean growing) {
    var ways = new ArrayList<Query>();
    var weight = 1f;
    for (var term : clause.terms()) {
      for (var place : SearchPlaces.WEIGHTS.entrySet()) {
        ways.add(term(place.getKey(), term, place.getValue() * weight));
      }
      weight = SearchWeights.PART;
    }
    var sound = clause.word().latin() ? SearchWeights.SPOKEN : SearchWeights.SOUND;
    for (var spoken : clause.spoken()) {
      ways.add(term("spoken", spoken, sound));
      ways.add(term("murmured", spoken, sound * SearchWeights.MURMUR));
    }
    ways.addAll(wrong(clause));
    if (growing) {
      ways.addAll(beginnings(clause));
    }
    return new DisjunctionMaxQuery(ways, SearchWeights.TIE);
  }

  private static List<Query> wrong(SearchClause clause) {
    var ways = new ArrayList<Query>();
    if (clause.edits() > 0) {
      SearchPlaces.WEIGHTS.forEach((place, weight) ->
          ways.add(
              boosted(
                  new FuzzyQuery(new Term(place, clause.terms().getFirst()), clause.edits(), 1),
                  weight * SearchWeights.WRONG_LETTER)));
    }
    if (clause.edits() > 0 && clause.word().text().length() > 5) {
      clause
          .spoken()
          .forEach(spoken ->
              ways.add(
                  boosted(
                      new FuzzyQuery(new Term("spoken", spoken), clause.edits(), 1),
                      SearchWeights.WRONG_LETTER)));
    }
    return ways;
  }

  private static List<Query> beginnings(SearchClause clause) {
    var ways = new ArrayList<Query>();
    var text = clause.word().text();
    for (var place : List.of("title", "tags", "spoken")) {
      ways.add(boosted(new PrefixQuery(new Term(place, text)), SearchWeights.BEGINNING));
    }
    return ways;
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
        .ifPresent(
            solved -> all.add(any(LuceneDocuments.SOLVED, List.of("" + solved)), Occur.FILTER));
    request
        .since()
        .map(since ->
            LongField.newRangeQuery(LuceneDocuments.AT, since.toEpochMilli(), Long.MAX_VALUE))
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

  private static Query term(String field, String text, float weight) {
    return boosted(new TermQuery(new Term(field, text)), weight);
  }

  private static Query boosted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }
}
