package org.linli.discovery;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.linli.recommend.Diversity;
import org.linli.recommend.Recommended;

/**
 * Takes what suits a member one after the other, what is like those before later, and of what is
 * worded almost the same all but the best after everything else.
 */
final class Variety {
  private static final int MOST = 60;
  private static final int AMONG = 2 * MOST;
  private static final double RELEVANCE = 0.8;
  private static final double SAME = 0.8;
  private static final double NOT_SAME = 0.99;
  private static final Wording UNKNOWN = Wording.of("");
  private final TasteMap map;
  private final List<Suggestion> ranked;
  private final List<Wording> wordings;

  private Variety(TasteMap map, List<Suggestion> ranked, Map<Long, String> titles) {
    this.map = map;
    this.ranked = ranked;
    wordings =
        ranked.stream()
            .limit(AMONG)
            .map(one -> titles.get(one.target()))
            .map(title -> title == null ? UNKNOWN : Wording.of(title))
            .toList();
  }

  /** The first of these in a varied order; what comes later stays as it is. */
  static List<Suggestion> of(
      TasteMap map, List<Suggestion> ranked, Map<Long, String> titles, int most) {
    return new Variety(map, ranked, titles).first(most);
  }

  private List<Suggestion> first(int most) {
    var places =
        IntStream.range(0, wordings.size())
            .mapToObj(place -> new Recommended(place, ranked.get(place).score(), place))
            .toList();
    var chosen = new LinkedHashSet<Suggestion>();
    new Diversity(this::likeness, RELEVANCE, 1)
        .of(places, Math.min(most, MOST))
        .forEach(one -> chosen.add(ranked.get(one.item())));
    chosen.addAll(ranked);
    return chosen.stream().limit(most).toList();
  }

  private double likeness(int place, int other) {
    var worded = wordings.get(place).likeness(wordings.get(other));
    if (worded >= SAME) {
      return 1;
    }
    var liked = map.likeness(ranked.get(place).target(), ranked.get(other).target());
    return Math.min(Math.max(worded, liked), NOT_SAME);
  }
}
