package org.linli.discovery;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Something for a member.
 *
 * @param because what speaks most for it, of all that he had to do with; 0 where it is popular or
 *     new with everybody
 */
public record Suggestion(long target, double score, long because) {
  private static final Comparator<Suggestion> BEST =
      Comparator.comparing(Suggestion::score).thenComparing(Suggestion::target).reversed();

  static Suggestion popular(long target) {
    return new Suggestion(target, 0, 0);
  }

  /** The same for more reasons. */
  Suggestion and(Suggestion other) {
    return new Suggestion(
        target, score + other.score, score < other.score ? other.because : because);
  }

  Suggestion times(double factor) {
    return new Suggestion(target, score * factor, because);
  }

  static List<Suggestion> best(Collection<Suggestion> some, int most) {
    return some.stream().sorted(BEST).limit(most).toList();
  }

  /** Two of the first for each of the others, as long as there are any. */
  static List<Suggestion> inTurn(List<Suggestion> some, List<Suggestion> others) {
    var all = new LinkedHashMap<Long, Suggestion>();
    for (var at = 0; at < Math.max(some.size(), 2 * others.size()); at++) {
      if (at < some.size()) {
        all.putIfAbsent(some.get(at).target(), some.get(at));
      }
      if (at % 2 == 1 && at / 2 < others.size()) {
        all.putIfAbsent(others.get(at / 2).target(), others.get(at / 2));
      }
    }
    return List.copyOf(all.values());
  }

  /** Both together; the best of each counts the same. */
  static List<Suggestion> blend(List<Suggestion> some, List<Suggestion> others, int most) {
    var blended = new HashMap<Long, Suggestion>();
    for (var ranked : List.of(some, others)) {
      for (var one : ranked) {
        blended.merge(one.target(), one.times(1 / ranked.getFirst().score()), Suggestion::and);
      }
    }
    return best(blended.values(), most);
  }
}
