package org.linli.discovery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody looks for, in words.
 *
 * @param together how all of it may be read at once, wherever its words begin
 */
record SearchQuery(SearchRequest request, List<SearchClause> clauses, Set<String> together) {
  private static final int MOST = 20;

  /** In so many words letters may be wrong: an index looks for no more than 1,024 words at once. */
  private static final int BLURRED = 6;

  private static final int LONGEST = 48;

  static SearchQuery of(SearchRequest request) {
    var all = SearchWords.all(request.text());
    var words = SearchWords.of(request.text());
    return new SearchQuery(request, clauses(words, all), together(words));
  }

  private static List<SearchClause> clauses(List<SearchWord> words, List<SearchWord> all) {
    var clauses = new ArrayList<SearchClause>();
    for (var word : words.subList(0, Math.min(MOST, words.size()))) {
      var clause = SearchClause.of(word, all);
      clauses.add(clauses.size() < BLURRED ? clause : clause.exact());
    }
    return clauses;
  }

  /** How many of its words must be there. */
  int needed() {
    return clauses.size() < 3 ? 1 : (int) Math.ceil(clauses.size() * 0.5);
  }

  /** Whether he may be about to write more of this word. */
  boolean grows(SearchClause clause) {
    return request.growing() && clause == clauses.getLast();
  }

  private static Set<String> together(List<SearchWord> words) {
    var all = new LinkedHashSet<String>();
    if (words.size() < 2) {
      return all;
    }
    var latin = words.stream().allMatch(SearchWord::latin);
    var sound =
        words.stream().map(word -> latin ? word.text() : sound(word)).collect(Collectors.joining());
    if (sound.length() <= LONGEST && sound.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      all.add(sound);
    }
    return all;
  }

  private static String sound(SearchWord word) {
    return Spoken.of(word.text()).stream().findFirst().map(Spoken::whole).orElse("-");
  }
}
