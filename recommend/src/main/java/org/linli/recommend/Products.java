package org.linli.recommend;

import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

/**
 * The products of all pairs of items' columns, a row of the result at a time, so that memory holds
 * one row a thread and no sum depends on the number of threads.
 */
final class Products {

  /** A product of two of these is no zero yet. */
  private static final double LEAST = 1e-18;

  private final Rows users;
  private final Rows items;
  private final double[] left;
  private final double[] right;
  private final double shrinkage;

  /** The value of a pair is {@code product / (left * right + shrinkage)}. */
  private Products(Rows users, Rows items, double[] left, double[] right, double shrinkage) {
    this.users = users;
    this.items = items;
    this.left = left;
    this.right = right;
    this.shrinkage = shrinkage;
  }

  static Products of(Interactions interactions, Similarity.Cosine cosine) {
    var rows = interactions.rows();
    var scaled = rows;
    if (cosine.userNormalised() || cosine.inverseUserFrequency()) {
      scaled = scaled(rows, 1, user -> factor(rows, cosine, user));
    }
    var items = scaled.transposed();
    var norms = each(items.count(), items::norm);
    return new Products(scaled, items, norms, norms, cosine.shrinkage());
  }

  /** Products carry it twice, hence the root of what a user counts. */
  private static double factor(Rows rows, Similarity.Cosine cosine, int user) {
    var length = cosine.userNormalised() ? rows.norm(user) : 1;
    var frequency = cosine.inverseUserFrequency() ? Math.log1p(rows.length(user)) : 1;
    return 1 / (length * Math.sqrt(frequency));
  }

  static Products of(Interactions interactions, Similarity.Rp3Beta walk) {
    var rows = interactions.rows();
    var used = rows.transposed();
    var alpha = walk.alpha();
    var scaled = scaled(rows, alpha, user -> Math.pow(rows.sum(user), -alpha / 2));
    return new Products(
        scaled,
        scaled.transposed(),
        each(used.count(), item -> Math.pow(used.sum(item), alpha)),
        each(used.count(), item -> Math.pow(used.sum(item), walk.beta())),
        0);
  }

  private static Rows scaled(Rows rows, double power, IntToDoubleFunction factor) {
    var weights = new float[rows.size()];
    for (var row = 0; row < rows.count(); row++) {
      var by = rows.length(row) == 0 ? 0 : factor.applyAsDouble(row);
      for (var at = rows.starts()[row]; at < rows.starts()[row + 1]; at++) {
        var weight = Math.pow(rows.weights()[at], power) * by;
        weights[at] = (float) Math.clamp(weight, LEAST, 1 / LEAST);
      }
    }
    return new Rows(rows.columns(), rows.starts(), rows.ids(), weights);
  }

  private static double[] each(int count, IntToDoubleFunction value) {
    var values = new double[count];
    for (var item = 0; item < count; item++) {
      values[item] = value.applyAsDouble(item);
    }
    return values;
  }

  int items() {
    return items.count();
  }

  /** A thread's own: finds the best of a row and hands them to the collector. */
  IntConsumer row(int neighbours, Collector collector) {
    return new Row(Math.min(neighbours, items.count()), collector)::fill;
  }

  /** Takes the best neighbours of an item; they are overwritten afterwards. */
  interface Collector {
    void take(int item, Top best);
  }

  private final class Row {

    private final float[] sums = new float[items.count()];
    private final int[] touched = new int[items.count()];
    private final Top best;
    private final Collector collector;

    Row(int neighbours, Collector collector) {
      best = new Top(neighbours);
      this.collector = collector;
    }

    void fill(int item) {
      best.clear();
      if (isDense(item)) {
        addAll(item);
        for (var other = 0; other < sums.length; other++) {
          take(item, other);
        }
      } else {
        var count = addTouched(item);
        for (var place = 0; place < count; place++) {
          take(item, touched[place]);
        }
      }
      collector.take(item, best);
    }

    /** Whether looking at every item costs less than noting which were met. */
    private boolean isDense(int item) {
      var additions = 0L;
      for (var at = items.starts()[item]; at < items.starts()[item + 1]; at++) {
        additions += users.length(items.ids()[at]);
      }
      return additions > sums.length / 2;
    }

    private void addAll(int item) {
      var others = users.ids();
      var weights = users.weights();
      for (var at = items.starts()[item]; at < items.starts()[item + 1]; at++) {
        var user = items.ids()[at];
        var weight = items.weights()[at];
        var end = users.starts()[user + 1];
        for (var place = users.starts()[user]; place < end; place++) {
          sums[others[place]] += weight * weights[place];
        }
      }
    }

    private int addTouched(int item) {
      var others = users.ids();
      var weights = users.weights();
      var count = 0;
      for (var at = items.starts()[item]; at < items.starts()[item + 1]; at++) {
        var user = items.ids()[at];
        var weight = items.weights()[at];
        var end = users.starts()[user + 1];
        for (var place = users.starts()[user]; place < end; place++) {
          var other = others[place];
          var sum = sums[other];
          if (sum == 0) {
            touched[count++] = other;
          }
          sums[other] = sum + weight * weights[place];
        }
      }
      return count;
    }

    private void take(int item, int other) {
      var sum = sums[other];
      if (sum != 0) {
        sums[other] = 0;
        if (other != item) {
          best.offer(other, (float) (sum / (left[item] * right[other] + shrinkage)));
        }
      }
    }
  }
}
