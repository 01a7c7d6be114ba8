package org.linli.discovery;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import org.linli.recommend.History;
import org.linli.recommend.Neighbours;
import org.linli.recommend.Recommender;

/**
 * What is known of which things are liked by the same members.
 *
 * @param newest the number of the news that it was made of
 * @param targets the things, by the numbers under which the neighbours know them
 * @param popular the numbers of those that most members liked of late, the most popular first
 */
record TasteMap(
    long newest,
    long[] targets,
    Map<Long, Integer> numbers,
    int[] popular,
    Neighbours neighbours,
    Recommender recommender) {

  static TasteMap of(long newest, long[] targets, int[] popular, Neighbours neighbours) {
    var numbers = HashMap.<Long, Integer>newHashMap(targets.length);
    for (var number = 0; number < targets.length; number++) {
      numbers.put(targets[number], number);
    }
    return new TasteMap(newest, targets, numbers, popular, neighbours, new Recommender(neighbours));
  }

  /** What members like who like what this history has, the best first, without that. */
  List<Suggestion> recommend(List<Liking> history, LongPredicate allowed, int most) {
    var known = history.stream().filter(liking -> liking.weight() > 0).toList();
    var items = known.stream().mapToInt(liking -> number(liking.target())).toArray();
    var weights = new float[items.length];
    for (var place = 0; place < items.length; place++) {
      weights[place] = items[place] < 0 ? 0 : known.get(place).weight();
      items[place] = Math.max(items[place], 0);
    }
    return recommender
        .recommend(History.newestFirst(items, weights), allowed(allowed), most)
        .stream()
        .map(one -> new Suggestion(targets[one.item()], one.score(), targets[one.because()]))
        .toList();
  }

  /** What members like who like this, the best first. */
  List<Suggestion> similar(long target, LongPredicate allowed, int most) {
    return recommend(List.of(new Liking(target, 1, Instant.EPOCH)), allowed, most);
  }

  /** How alike two things are, from 0 to 1, which the one that is most like the first has. */
  double likeness(long target, long other) {
    var item = number(target);
    return item < 0 || number(other) < 0 || neighbours.count(item) == 0
        ? 0
        : neighbours.weightOf(item, number(other)) / neighbours.weight(item, 0);
  }

  /** The most popular first. */
  List<Suggestion> popular(LongPredicate allowed, int most) {
    return Arrays.stream(popular)
        .mapToLong(number -> targets[number])
        .filter(allowed)
        .limit(most)
        .mapToObj(Suggestion::popular)
        .toList();
  }

  private IntPredicate allowed(LongPredicate allowed) {
    return number -> allowed.test(targets[number]);
  }

  private int number(long target) {
    return numbers.getOrDefault(target, -1);
  }
}
