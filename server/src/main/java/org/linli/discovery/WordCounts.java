package org.linli.discovery;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Map;

/** How often each word stands in a text. */
record WordCounts(Map<String, Long> counts) {

  WordCounts(String text) {
    this(SearchWords.of(text).stream().collect(groupingBy(SearchWord::text, counting())));
  }

  /** The cosine of both, with four decimals; 0 where one has no words. */
  double similarity(WordCounts other) {
    var product =
        counts.entrySet().stream()
            .mapToLong(one -> one.getValue() * other.counts.getOrDefault(one.getKey(), 0L))
            .sum();
    return product == 0 ? 0 : Math.round(10_000 * product / (length() * other.length())) / 10_000.0;
  }

  private double length() {
    return Math.sqrt(counts.values().stream().mapToLong(count -> count * count).sum());
  }
}
