package org.linli.discovery;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a document is found by, ready for any index.
 *
 * @param spoken how its title, its tags and what stands side by side there are read
 * @param murmured how the words of its body are read
 */
record SearchTerms(
    SearchDocument document,
    List<String> title,
    List<String> tags,
    List<String> body,
    List<String> answers,
    Collection<String> spoken,
    Collection<String> murmured) {

  static SearchTerms of(SearchDocument document) {
    return new SearchTerms(
        document,
        terms(document.title()),
        terms(document.tagNames()),
        terms(document.body()),
        terms(document.answers()),
        spoken(document.title(), document.tagNames()),
        murmured(document.body()));
  }

  private static List<String> terms(String text) {
    return SearchWords.all(text).stream().map(SearchWord::stem).toList();
  }

  private static Set<String> spoken(String... texts) {
    var all = new LinkedHashSet<String>();
    for (var text : texts) {
      SpokenRuns.of(SearchWords.of(text)).forEach(run -> all.addAll(run.spoken().typed()));
    }
    return all;
  }

  private static Set<String> murmured(String text) {
    var all = new LinkedHashSet<String>();
    SearchWords.of(text).stream()
        .map(SearchWord::text)
        .filter(word -> word.length() > 1)
        .distinct()
        .flatMap(word -> Spoken.of(word).stream())
        .flatMap(spoken -> Stream.of(spoken.whole()))
        .forEach(all::add);
    return all;
  }
}
