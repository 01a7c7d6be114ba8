package org.linli.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All ways in which a word that somebody looks for may stand in a document. */
final class SearchWays {
  private static final Map<String, Float> PLACES =
      Map.of(
          "title", SearchWeights.TITLE,
          "tags", SearchWeights.TAGS,
          "body", SearchWeights.BODY,
          "answers", SearchWeights.ANSWERS);

  private SearchWays() {}

  /** The best of them counts. */
  static List<SearchWay> of(SearchClause clause, boolean growing) {
    var ways = new ArrayList<SearchWay>();
    var weight = 1f;
    for (var term : clause.terms()) {
      for (var place : PLACES.entrySet()) {
        ways.add(SearchWay.word(place.getKey(), term, place.getValue() * weight));
      }
      weight = SearchWeights.PART;
    }
    sounds(ways, clause);
    wrong(ways, clause);
    if (growing) {
      beginnings(ways, clause.word());
    }
    return ways;
  }

  /** All that was looked for, read at once. */
  static List<SearchWay> together(SearchQuery query) {
    return query.together().stream()
        .map(sound -> SearchWay.word("spoken", sound, SearchWeights.TOGETHER))
        .toList();
  }

  private static void sounds(List<SearchWay> ways, SearchClause clause) {
    var latin = clause.word().latin();
    var how = latin ? SearchWay.How.WORD : SearchWay.How.SOUND;
    var weight = latin ? SearchWeights.SPOKEN : SearchWeights.SOUND;
    for (var spoken : clause.spoken()) {
      ways.add(new SearchWay(how, "spoken", spoken, 0, weight));
      ways.add(new SearchWay(how, "murmured", spoken, 0, weight * SearchWeights.MURMUR));
    }
  }

  private static void wrong(List<SearchWay> ways, SearchClause clause) {
    var edits = clause.edits();
    if (edits == 0) {
      return;
    }
    var stem = clause.terms().getFirst();
    PLACES.forEach((place, weight) -> ways.add(wrong(place, stem, edits, weight)));
    if (clause.word().text().length() > 5) {
      clause.spoken().forEach(spoken -> ways.add(wrong("spoken", spoken, edits, 1)));
    }
  }

  private static SearchWay wrong(String place, String text, int edits, float weight) {
    return new SearchWay(
        SearchWay.How.WRONG, place, text, edits, weight * SearchWeights.WRONG_LETTER);
  }

  private static void beginnings(List<SearchWay> ways, SearchWord word) {
    if (!word.latin() || word.text().length() > 1) {
      for (var place : List.of("title", "tags", "spoken")) {
        ways.add(
            new SearchWay(SearchWay.How.BEGINNING, place, word.text(), 0, SearchWeights.BEGINNING));
      }
    }
  }
}
