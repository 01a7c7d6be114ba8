package org.linli.discovery;

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
  private static final int MOST = 24;
  private static final int LONGEST = 48;

  static SearchQuery of(SearchRequest request) {
    var all = SearchWords.all(request.text());
    var words = SearchWords.of(request.text());
    return new SearchQuery(
        request,
        words.stream().limit(MOST).map(word -> SearchClause.of(word, all)).toList(),
        together(words));
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
