package org.linli.discovery;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.linli.recommend.Interactions;
import org.linli.recommend.Neighbours;
import org.linli.recommend.Popularity;
import org.linli.recommend.Recommended;
import org.linli.recommend.Similarity;

/**
 * Makes a map of all that members like. What two members share tells more than what one has, and
 * who has to do with everything tells less.
 */
final class TasteMaker {
  private static final Similarity ALIKE = new Similarity.Cosine(100, 10, false, true, false);
  private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  private static final int POPULAR = 500;
  private static final double HALF_LIFE_DAYS = 14;
  private static final double DAY = 86_400;
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final Likings likings = new Likings();
  private final Instant now;
  private long account;
  private int members;

  private TasteMaker(Instant now) {
    this.now = now;
  }

  static TasteMap make(TasteSource source, Instant now) {
    var newest = source.newest();
    var maker = new TasteMaker(now);
    source.tell(maker::likes);
    return maker.map(newest);
  }

  private void likes(long account, Liking liking) {
    if (liking.weight() <= 0) {
      return;
    }
    if (account != this.account) {
      this.account = account;
      members++;
    }
    var number = numbers.computeIfAbsent(liking.target(), _ -> numbers.size());
    likings.add(members - 1, number, liking.weight(), days(liking.at()));
  }

  private TasteMap map(long newest) {
    var targets = new long[numbers.size()];
    numbers.forEach((target, number) -> targets[number] = target);
    var popularity = new Popularity(targets.length, HALF_LIFE_DAYS);
    var builder = new Interactions.Builder(members, targets.length);
    IntStream.range(0, likings.size())
        .forEach(at -> {
          builder.add(likings.member(at), likings.number(at), likings.weight(at));
          popularity.add(likings.number(at), likings.weight(at), likings.time(at));
        });
    var popular = popularity.best(_ -> true, POPULAR, days(now));
    return TasteMap.of(
        newest,
        targets,
        popular.stream().mapToInt(Recommended::item).toArray(),
        Neighbours.of(builder.build(), ALIKE, THREADS));
  }

  private static double days(Instant time) {
    return time.getEpochSecond() / DAY;
  }
}
