package org.linli.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How much items were used of late, for those of whom nothing is known: what a weight counts halves
 * with each half-life. Not safe for writers on many threads.
 */
public final class Popularity {

  private final double[] values;
  private final double[] times;
  private final double halfLife;

  /** The half-life has the unit of the times; an infinite one forgets nothing. */
  public Popularity(int items, double halfLife) {
    if (!(halfLife > 0)) {
      throw new IllegalArgumentException("a half-life is positive");
    }
    values = new double[items];
    times = new double[items];
    this.halfLife = halfLife;
  }

  /** In any order of time. */
  public void add(int item, double weight, double time) {
    if (values[item] == 0) {
      times[item] = time;
    }
    var latest = Math.max(times[item], time);
    values[item] = values[item] * left(latest - times[item]) + weight * left(latest - time);
    times[item] = latest;
  }

  public double score(int item, double now) {
    return values[item] * left(now - times[item]);
  }

  private double left(double age) {
    return Math.pow(2, -age / halfLife);
  }

  /** The most popular first, of equal ones the smaller id; nothing that was never used. */
  public List<Recommended> best(IntPredicate allowed, int count, double now) {
    var best = new Top(Math.clamp(count, 0, values.length));
    for (var item = 0; item < values.length; item++) {
      if (values[item] > 0 && allowed.test(item)) {
        best.offer(item, (float) score(item, now));
      }
    }
    var recommended = new ArrayList<Recommended>();
    var kept = best.finish();
    for (var place = 0; place < kept; place++) {
      recommended.add(new Recommended(best.id(place), best.value(place), Recommended.NOTHING));
    }
    return recommended;
  }
}
