package org.linli.topic;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What somebody is writing.
 *
 * @param bare all of it as names of tags are compared
 * @param counts how often each word stands there, one in the title three times
 */
record Written(String bare, Map<String, Integer> counts) {
  private static final int TITLE = 3;
  private static final int OFTEN = 6;
  private static final double HALF = 0.5;

  static Written of(
      String title, String content, Map<String, Integer> inTitle, Map<String, Integer> inContent) {
    var counts = new HashMap<>(inContent);
    inTitle.forEach((word, count) -> counts.merge(word, TITLE * count, Integer::sum));
    return new Written(TagName.bare(title + "\n" + content), counts);
  }

  /** How well a tag suits of whose words at least half are there; 0 for all others. */
  double weight(String name, Set<String> words) {
    var letters = words.stream().mapToInt(String::length).sum();
    var there = words.stream().filter(counts::containsKey).mapToInt(String::length).sum();
    var whole = name.length() > 1 && bare.contains(name);
    var share = whole ? 1 : letters == 0 ? 0 : (double) there / letters;
    var often = words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).max().orElse(0);
    return share < HALF ? 0 : share * share * Math.clamp(often, 1, OFTEN);
  }
}
