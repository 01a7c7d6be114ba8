package org.linli.discovery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word of what somebody looks for.
 *
 * @param terms what it is found by, the word itself before those it is made of
 * @param spoken how it is read, or what it may be the reading of
 * @param edits how many letters may be wrong
 */
record SearchClause(SearchWord word, List<String> terms, Set<String> spoken, int edits) {
  private static final int PARTS = 6;
  private static final Pattern LETTERS = Pattern.compile("[a-z]{2,48}");

  static SearchClause of(SearchWord word, List<SearchWord> all) {
    return word.latin()
        ? new SearchClause(word, List.of(word.stem()), typed(word), edits(word.text()))
        : new SearchClause(word, parts(word, all), sounds(word), 0);
  }

  /** The same without wrong letters. */
  SearchClause exact() {
    return new SearchClause(word, terms, spoken, 0);
  }

  private static Set<String> typed(SearchWord word) {
    return LETTERS.matcher(word.text()).matches() ? Set.of(word.text()) : Set.of();
  }

  private static int edits(String text) {
    if (!text.chars().allMatch(Character::isLetter)) {
      return 0;
    }
    return text.length() < 4 ? 0 : text.length() < 8 ? 1 : 2;
  }

  private static List<String> parts(SearchWord word, List<SearchWord> all) {
    var parts = new ArrayList<String>(List.of(word.text()));
    all.stream()
        .filter(part -> part.from() >= word.from() && part.to() <= word.to())
        .map(SearchWord::text)
        .filter(part -> !parts.contains(part))
        .distinct()
        .limit(PARTS)
        .forEach(parts::add);
    return parts;
  }

  private static Set<String> sounds(SearchWord word) {
    var sounds = new LinkedHashSet<String>();
    if (word.text().length() > 1) {
      Spoken.of(word.text()).forEach(spoken -> sounds.add(spoken.whole()));
    }
    return sounds;
  }
}
