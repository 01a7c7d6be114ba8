package org.linli.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How rare words are in the whole catalogue.
 *
 * @param items how many items there are
 * @param itemsWith in how many of them each word stands
 */
record Rarity(long items, Map<String, Long> itemsWith) {
  private static final int MOST = 8;

  /** The words of a name that weigh most, as the documented rule weighs words. */
  List<String> best(Map<String, Integer> counts) {
    return counts.keySet().stream()
        .sorted(
            Comparator.comparing((String term) -> -counts.get(term) * weight(term))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private double weight(String term) {
    return Math.log((1.0 + items) / (1.0 + itemsWith.getOrDefault(term, 0L))) + 1;
  }
}
