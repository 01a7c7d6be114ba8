package org.linli.recommend;

import java.util.List;
import java.util.function.IntPredicate;

/** Recommends neighbours of what a member had to do with. Safe for many threads. */
public final class Recommender {

  private final Neighbours neighbours;

  public Recommender(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  /**
   * The best first, of equal ones the smaller id, without what the history has. An item's score is
   * the sum over the history of weight by similarity, so that at equal similarity the stronger
   * behaviour speaks louder. Items of the history that came after the neighbours say nothing.
   */
  public List<Recommended> recommend(History history, IntPredicate allowed, int count) {
    var tally = tally(history);
    for (var place = 0; place < history.size(); place++) {
      if (isKnown(history.item(place))) {
        tally.take(history.item(place));
      }
    }
    return tally.best(allowed, count);
  }

  /** The best of three times as many, made diverse. */
  public List<Recommended> recommend(
      History history, IntPredicate allowed, int count, Diversity diversity) {
    return diversity.of(recommend(history, allowed, (int) Math.min(3L * count, 1 << 20)), count);
  }

  Tally tally(History history) {
    var met = 0L;
    for (var place = 0; place < history.size(); place++) {
      met += isKnown(history.item(place)) ? neighbours.count(history.item(place)) : 0;
    }
    var tally = new Tally(met, neighbours.items());
    for (var place = 0; place < history.size(); place++) {
      if (isKnown(history.item(place))) {
        add(history.item(place), history.weight(place), tally);
      }
    }
    return tally;
  }

  private void add(int item, float weight, Tally tally) {
    for (var place = 0; place < neighbours.count(item); place++) {
      tally.add(neighbours.id(item, place), weight * neighbours.weight(item, place), item);
    }
  }

  private boolean isKnown(int item) {
    return item >= 0 && item < neighbours.items();
  }
}
