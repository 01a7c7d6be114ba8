package org.linli.discovery;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a member sees first in a feed, and what he does not want to see.
 *
 * @param first the best first
 */
record FeedOrder(List<Suggestion> first, List<Long> unwanted) {
  private static final int MOST = 60;

  static FeedOrder of(Recommendations recommendations, Taste taste, long account) {
    var known = recommendations.known(taste, account);
    return new FeedOrder(recommendations.of(taste, known, MOST), known.dismissed());
  }

  /** Whether it is as for everybody. */
  boolean isPlain() {
    return first.isEmpty() && unwanted.isEmpty();
  }

  List<Long> ids() {
    return first.stream().map(Suggestion::target).toList();
  }

  /** With what speaks for each. */
  <T> List<Suggested<T>> explained(
      List<T> page, Function<T, Long> id, Function<Collection<Long>, List<T>> byIds) {
    var reasons =
        first.stream()
            .filter(one -> one.because() != 0)
            .collect(toMap(Suggestion::target, Suggestion::because));
    var shown = page.stream().map(id).filter(reasons::containsKey).map(reasons::get).distinct();
    Map<Long, T> because = byIds.apply(shown.toList()).stream().collect(toMap(id, one -> one));
    return page.stream()
        .map(one -> new Suggested<>(one, because.get(reasons.getOrDefault(id.apply(one), 0L))))
        .toList();
  }
}
