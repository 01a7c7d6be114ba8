package org.linli.recommend;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses one after the other, each by its own score and by how little it is like those chosen
 * before (maximal marginal relevance, Carbonell and Goldstein, 1998).
 */
public final class Diversity {

  private final Likeness likeness;
  private final double relevance;
  private final double tooAlike;

  /** How alike two items are, from 0 to 1. */
  @FunctionalInterface
  public interface Likeness {
    double of(int item, int other);
  }

  /**
   * @param relevance what counts the score, from 0 to 1; likeness counts the rest
   * @param tooAlike items from this likeness on are near-duplicates, of which the better one stays;
   *     above 1 none are
   */
  public Diversity(Likeness likeness, double relevance, double tooAlike) {
    if (!(relevance >= 0 && relevance <= 1)) {
      throw new IllegalArgumentException("relevance is from 0 to 1");
    }
    this.likeness = likeness;
    this.relevance = relevance;
    this.tooAlike = tooAlike;
  }

  /** Alike is what has the same tags. */
  public static Diversity byTags(TagProfiles tags, double relevance, double tooAlike) {
    return new Diversity(tags::likeness, relevance, tooAlike);
  }

  /** Alike is what has a large weight as a neighbour, as cosines are; no near-duplicates. */
  public static Diversity byNeighbours(Neighbours neighbours, double relevance) {
    return new Diversity(
        (item, other) ->
            Math.clamp(
                Math.max(neighbours.weightOf(item, other), neighbours.weightOf(other, item)), 0, 1),
        relevance,
        2);
  }

  /** Takes them the best first; of equal marginal relevance the earlier one is chosen. */
  public List<Recommended> of(List<Recommended> ranked, int count) {
    var chosen = new ArrayList<Recommended>();
    var left = new ArrayList<>(ranked);
    var likest = new ArrayList<Double>();
    ranked.forEach(_ -> likest.add(0.0));
    var largest = ranked.isEmpty() ? 1 : Math.max(ranked.getFirst().score(), Double.MIN_NORMAL);
    while (chosen.size() < count && !left.isEmpty()) {
      var best = 0;
      for (var at = 1; at < left.size(); at++) {
        if (worth(left.get(at), largest, likest.get(at))
            > worth(left.get(best), largest, likest.get(best))) {
          best = at;
        }
      }
      likest.remove(best);
      var next = left.remove(best);
      chosen.add(next);
      compare(next, left, likest);
    }
    return chosen;
  }

  private double worth(Recommended one, double largest, double likest) {
    return relevance * one.score() / largest - (1 - relevance) * likest;
  }

  /** From the end, so that what is too alike can be taken out. */
  private void compare(Recommended chosen, List<Recommended> left, List<Double> likest) {
    for (var at = left.size() - 1; at >= 0; at--) {
      var alike = likeness.of(chosen.item(), left.get(at).item());
      if (alike >= tooAlike) {
        left.remove(at);
        likest.remove(at);
      } else {
        likest.set(at, Math.max(likest.get(at), alike));
      }
    }
  }
}
