package org.linli.discovery;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What is looked for, as Lucene looks for it in one state of its index: each way is resolved once,
 * and those that lead nowhere are left out.
 */
final class LuceneQueries {
  private static final int OFTEN = 100;
  private static final Set<SearchWay.How> LIKE_IT =
      EnumSet.of(SearchWay.How.SOUND, SearchWay.How.WRONG);
  private final Map<SearchWay, Query> resolved = new HashMap<>();
  private final IndexSearcher searcher;
  private final SearchQuery query;
  private final Instant now;

  LuceneQueries(IndexSearcher searcher, SearchQuery query, Instant now) {
    this.searcher = searcher;
    this.query = query;
    this.now = now;
  }

  /** Whatever fits, of any kind, with how well. */
  Query any() throws IOException {
    if (query.clauses().isEmpty()) {
      return new MatchNoDocsQuery();
    }
    var all = new BooleanQuery.Builder().add(words(), Occur.MUST);
    filter(all, query.request());
    return all.add(votes(), Occur.SHOULD).add(freshness(now), Occur.SHOULD).build();
  }

  /** The same of the kinds that were asked for. */
  Query ofKinds() throws IOException {
    var kinds = kinds();
    return kinds.isEmpty()
        ? any()
        : new BooleanQuery.Builder().add(any(), Occur.MUST).add(kinds.get(), Occur.FILTER).build();
  }

  private Optional<Query> kinds() {
    var kinds = query.request().kinds().stream().map(Enum::name).toList();
    return kinds.isEmpty() ? Optional.empty() : Optional.of(one(LuceneDocuments.KIND, kinds));
  }

  /**
   * Whatever has one of its words, and how well all that fits together: nearly the same order, in
   * which a search can leave out most of what fits worse.
   */
  Query likely() throws IOException {
    var all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    for (var clause : query.clauses()) {
      for (var way : resolved(SearchWays.of(clause, query.grows(clause)))) {
        all.add(way, Occur.SHOULD);
      }
    }
    for (var way : resolved(SearchWays.together(query))) {
      all.add(way, Occur.SHOULD);
    }
    filter(all, query.request());
    kinds().ifPresent(kinds -> all.add(kinds, Occur.FILTER));
    return all.add(votes(), Occur.SHOULD).add(freshness(now), Occur.SHOULD).build();
  }

  private Query words() throws IOException {
    var words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(query.needed());
    for (var clause : query.clauses()) {
      var ways = resolved(SearchWays.of(clause, query.grows(clause)));
      words.add(new DisjunctionMaxQuery(ways, SearchWeights.TIE), Occur.SHOULD);
    }
    var either = new BooleanQuery.Builder().add(words.build(), Occur.SHOULD);
    for (var way : resolved(SearchWays.together(query))) {
      either.add(way, Occur.SHOULD);
    }
    return either.build();
  }

  /** What is only like a word is looked for where the word itself hardly stands anywhere. */
  private List<Query> resolved(List<SearchWay> ways) throws IOException {
    var found = new ArrayList<Query>();
    var documents = 0;
    for (var way : ways) {
      if (documents >= OFTEN && LIKE_IT.contains(way.how())) {
        continue;
      }
      var known = resolved.get(way);
      if (known == null) {
        known = resolve(way);
        resolved.put(way, known);
      }
      if (known instanceof TermQuery word && way.how() == SearchWay.How.WORD) {
        documents += word.getTermStates().docFreq();
      }
      if (!(known instanceof MatchNoDocsQuery)) {
        found.add(new BoostQuery(known, way.weight()));
      }
    }
    return found;
  }

  private Query resolve(SearchWay way) throws IOException {
    var term = new Term(way.place(), way.text());
    return switch (way.how()) {
      case WORD, SOUND -> word(term);
      case WRONG -> searcher.rewrite(new FuzzyQuery(term, way.edits(), 1, SearchWay.LIKE_IT, true));
      case BEGINNING -> new PrefixQuery(term);
    };
  }

  private Query word(Term term) throws IOException {
    var states = TermStates.build(searcher, term, true);
    return states.docFreq() == 0 ? new MatchNoDocsQuery() : new TermQuery(term, states);
  }

  private static void filter(BooleanQuery.Builder all, SearchRequest request) {
    if (!request.tags().isEmpty()) {
      var tags = request.tags().stream().map(String::valueOf).toList();
      all.add(one(LuceneDocuments.TAG, tags), Occur.FILTER);
    }
    if (request.author() != 0) {
      all.add(one(LuceneDocuments.AUTHOR, List.of("" + request.author())), Occur.FILTER);
    }
    request
        .solved()
        .map(solved -> one(LuceneDocuments.SOLVED, List.of("" + solved)))
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

  private static Query one(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
