package org.linli.recommend;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * What a member had to do with, the newest first, and how much each counts: 0 is only seen, less
 * speaks against what is like it. An item counts once, with all its weights, where it is newest.
 */
public final class History {

  /**
   * How much of its weight the oldest keeps: of four kinds of behaviour that weigh 1 to 4 a weaker
   * new one never overtakes a stronger old one.
   */
  private static final double KEPT = 0.8;

  private static final double HALF_LIFE = 10;

  private final int[] items;
  private final float[] weights;

  private History(int[] items, float[] weights, int count) {
    this.items = Arrays.copyOf(items, count);
    this.weights = Arrays.copyOf(weights, count);
  }

  /** Recent ones weigh up to a quarter more than old ones. */
  public static History newestFirst(int[] items, float[] weights) {
    return of(items, weights, place -> KEPT + (1 - KEPT) * Math.pow(2, -place / HALF_LIFE));
  }

  /** Weights as they are, whatever the order. */
  public static History weighted(int[] items, float[] weights) {
    return of(items, weights, _ -> 1);
  }

  private static History of(int[] items, float[] weights, IntToDoubleFunction recency) {
    if (items.length != weights.length) {
      throw new IllegalArgumentException("each item needs a weight");
    }
    var different = new Tally(items.length, Integer.MAX_VALUE);
    for (var place = 0; place < items.length; place++) {
      if (items[place] < 0 || !Float.isFinite(weights[place])) {
        throw new IllegalArgumentException("no " + items[place] + " weighs " + weights[place]);
      }
      different.add(items[place], weights[place], items[place]);
    }
    var once = new int[items.length];
    var sums = new float[items.length];
    var count = 0;
    for (var place = 0; place < items.length; place++) {
      var sum = different.take(items[place]);
      if (!Float.isNaN(sum)) {
        once[count] = items[place];
        sums[count] = (float) (sum * recency.applyAsDouble(count));
        count++;
      }
    }
    return new History(once, sums, count);
  }

  public int size() {
    return items.length;
  }

  public int item(int place) {
    return items[place];
  }

  public float weight(int place) {
    return weights[place];
  }
}
