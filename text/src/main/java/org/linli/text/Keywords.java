package org.linli.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that tell a text from its companions, as scikit-learn's {@code TfidfVectorizer} weighs
 * them by default: raw counts times {@code ln((1 + texts) / (1 + texts with the word)) + 1}, each
 * text scaled to length 1.
 */
public final class Keywords {

  private static final double LEAST_WEIGHT = 0.3;

  private final Segmenter segmenter;

  public Keywords(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  private record Weighed(String term, double weight) {}

  /** For each text its keywords, the weightiest first, equal ones in the order of their letters. */
  public List<List<String>> of(List<String> texts) {
    var counts = texts.stream().map(this::counts).toList();
    var textsWith = new LinkedHashMap<String, Integer>();
    counts.forEach(terms -> terms.keySet().forEach(term -> textsWith.merge(term, 1, Integer::sum)));
    var order = new HashMap<String, Integer>();
    textsWith.keySet().forEach(term -> order.put(term, order.size()));
    return counts.stream()
        .map(terms -> {
          var weighed = new ArrayList<Weighed>();
          terms.forEach((term, count) -> {
            var rare = (1.0 + texts.size()) / (1.0 + textsWith.get(term));
            weighed.add(new Weighed(term, count * (Math.log(rare) + 1)));
          });
          weighed.sort(Comparator.comparing(word -> -order.get(word.term)));
          return heaviest(weighed);
        })
        .toList();
  }

  /** The words that may be keywords of a text and how often they stand there, in their order. */
  public Map<String, Integer> counts(String text) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var word : segmenter.cut(text)) {
      Terms.in(word).forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    return counts;
  }

  /** Squares are added in the order in which scikit-learn adds them, the newest term first. */
  private static List<String> heaviest(List<Weighed> terms) {
    var squares = 0.0;
    for (var term : terms) {
      squares += term.weight * term.weight;
    }
    var length = Math.sqrt(squares);
    return terms.stream()
        .map(term -> new Weighed(term.term, term.weight / length))
        .filter(term -> term.weight >= LEAST_WEIGHT)
        .sorted(Comparator.comparing(Weighed::weight).reversed().thenComparing(Weighed::term))
        .map(Weighed::term)
        .toList();
  }
}
