package org.linli.discovery;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.springframework.stereotype.Component;

/** What members like who like the same; of what somebody wants less of, less. */
@Component
class Recommendations {
  private static final double HOW_MUCH_LESS = 0.8;
  private final Tastes tastes;
  private final Dismissals dismissals;

  Recommendations(Tastes tastes, Dismissals dismissals) {
    this.tastes = tastes;
    this.dismissals = dismissals;
  }

  /** What a member had to do with, and what he wants less of: neither is recommended again. */
  record Known(List<Liking> history, List<Long> dismissed) {

    Set<Long> all() {
      var all = new HashSet<>(dismissed);
      history.forEach(liking -> all.add(liking.target()));
      return all;
    }
  }

  Known known(Taste taste, long account) {
    return known(taste, account, tastes.of(taste).history(account));
  }

  Known known(Taste taste, long account, List<Liking> history) {
    return new Known(history, dismissals.of(account, taste));
  }

  /** For somebody, the best first. */
  List<Suggestion> of(Taste taste, Known known, int most) {
    var map = tastes.of(taste).map();
    var left = known.all();
    var found = map.recommend(known.history(), target -> !left.contains(target), 3 * most);
    return Suggestion.best(found.stream().map(one -> less(map, known, one)).toList(), most);
  }

  /** The first of what suits somebody, so that what is alike does not stand together. */
  List<Suggestion> varied(
      Taste taste, List<Suggestion> ranked, Map<Long, String> titles, int most) {
    return Variety.of(tastes.of(taste).map(), ranked, titles, most);
  }

  /** What those like who like this. */
  List<Suggestion> similar(Taste taste, long target, LongPredicate allowed, int most) {
    return tastes.of(taste).map().similar(target, allowed, most);
  }

  /** What many liked of late. */
  List<Suggestion> popular(Taste taste, LongPredicate allowed, int most) {
    return tastes.of(taste).map().popular(allowed, most);
  }

  private static Suggestion less(TasteMap map, Known known, Suggestion one) {
    var likeness =
        known.dismissed().stream()
            .mapToDouble(dismissed -> map.likeness(dismissed, one.target()))
            .max();
    return one.times(1 - HOW_MUCH_LESS * likeness.orElse(0));
  }
}
