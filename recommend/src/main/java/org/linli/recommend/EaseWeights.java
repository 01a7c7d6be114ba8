package org.linli.recommend;

import static org.linli.recommend.Similarity.Ease.MOST_ITEMS;

import java.util.function.IntConsumer;

/**
 * EASE: with P the inverse of all products plus lambda, the weight of a pair is -P(i,j) / P(j,j).
 */
final class EaseWeights {

  private final SymmetricInverse inverse;
  private final Neighbours neighbours;
  private final int most;

  private EaseWeights(SymmetricInverse inverse, int items, int most) {
    this.inverse = inverse;
    this.most = Math.min(most, items);
    neighbours = new Neighbours(new int[items][], new float[items][]);
  }

  static Neighbours of(Interactions interactions, Similarity.Ease ease, Workers workers) {
    var items = interactions.items();
    if (items > MOST_ITEMS) {
      throw new IllegalArgumentException(
          "EASE takes at most %,d items, not %,d".formatted(MOST_ITEMS, items));
    }
    var matrix = new double[items][];
    workers.share(items, () -> item -> matrix[item] = new double[item + 1]);
    var columns = interactions.transposed().rows();
    workers.share(items, () -> item -> multiply(interactions.rows(), columns, item, matrix[item]));
    for (var item = 0; item < items; item++) {
      matrix[item][item] += ease.lambda();
    }
    var inverse = new SymmetricInverse(matrix);
    inverse.invert(workers);
    var weights = new EaseWeights(inverse, items, ease.neighbours());
    workers.share(items, weights::row);
    return weights.neighbours;
  }

  private static void multiply(Rows users, Rows columns, int item, double[] products) {
    for (var at = columns.starts()[item]; at < columns.starts()[item + 1]; at++) {
      var user = columns.ids()[at];
      double weight = columns.weights()[at];
      var end = users.starts()[user + 1];
      for (var place = users.starts()[user]; place < end; place++) {
        var other = users.ids()[place];
        if (other > item) {
          break;
        }
        products[other] += weight * users.weights()[place];
      }
    }
  }

  private IntConsumer row() {
    var largest = new Top(most);
    var sorted = new Top(most);
    return item -> fill(item, largest, sorted);
  }

  private void fill(int item, Top largest, Top sorted) {
    largest.clear();
    sorted.clear();
    for (var other = 0; other < neighbours.items(); other++) {
      if (other != item) {
        largest.offer(other, Math.abs(weight(item, other)));
      }
    }
    for (var place = largest.finish() - 1; place >= 0; place--) {
      sorted.offer(largest.id(place), weight(item, largest.id(place)));
    }
    neighbours.put(item, sorted);
  }

  private float weight(int item, int other) {
    return (float) (-inverse.get(item, other) / inverse.get(other, other));
  }
}
