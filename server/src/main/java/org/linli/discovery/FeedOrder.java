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

  /**
   * Of twice as many those that make a varied feed.
   *
   * @param titles reads the titles of some
   */
  static FeedOrder of(
      Recommendations recommendations,
      Taste taste,
      long account,
      Function<Collection<Long>, Map<Long, String>> titles) {
    var known = recommendations.known(taste, account);
    var ranked = recommendations.of(taste, known, 2 * MOST);
    var named = titles.apply(ranked.stream().map(Suggestion::target).toList());
    return new FeedOrder(recommendations.varied(taste, ranked, named, MOST), known.dismissed());
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
