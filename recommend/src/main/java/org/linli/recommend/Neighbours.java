package org.linli.recommend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** For each item other items with weights, the largest first, of equal ones the smaller id. */
public final class Neighbours {

  private final int[][] ids;
  private final float[][] weights;

  Neighbours(int[][] ids, float[][] weights) {
    this.ids = ids;
    this.weights = weights;
  }

  /** Uses all processors; an interrupt ends it with a CancellationException. */
  public static Neighbours of(Interactions interactions, Similarity similarity) {
    return of(interactions, similarity, Runtime.getRuntime().availableProcessors());
  }

  /** The same result whatever the number of threads. */
  public static Neighbours of(Interactions interactions, Similarity similarity, int threads) {
    var workers = new Workers(threads);
    return switch (similarity) {
      case Similarity.Cosine cosine ->
          of(Products.of(interactions, cosine), cosine, cosine.normalised(), workers);
      case Similarity.Rp3Beta walk ->
          of(Products.of(interactions, walk), walk, walk.normalised(), workers);
      case Similarity.Ease ease -> EaseWeights.of(interactions, ease, workers);
    };
  }

  private static Neighbours of(
      Products products, Similarity similarity, boolean normalised, Workers workers) {
    var neighbours = new Neighbours(new int[products.items()][], new float[products.items()][]);
    Supplier<IntConsumer> row =
        () ->
            products.row(
                similarity.neighbours(),
                (item, best) -> {
                  neighbours.put(item, best);
                  if (normalised) {
                    neighbours.scaleToSumOne(item);
                  }
                });
    workers.share(products.items(), row);
    return neighbours;
  }

  void put(int item, Top best) {
    var count = best.finish();
    ids[item] = new int[count];
    weights[item] = new float[count];
    for (var place = 0; place < count; place++) {
      ids[item][place] = best.id(place);
      weights[item][place] = best.value(place);
    }
  }

  private void scaleToSumOne(int item) {
    var sum = 0.0;
    for (var weight : weights[item]) {
      sum += weight;
    }
    for (var place = 0; place < weights[item].length && sum > 0; place++) {
      weights[item][place] = (float) (weights[item][place] / sum);
    }
  }

  public int items() {
    return ids.length;
  }

  /** How many neighbours this item has. */
  public int count(int item) {
    return ids[item].length;
  }

  /** The best neighbour has place 0. */
  public int id(int item, int place) {
    return ids[item][place];
  }

  public float weight(int item, int place) {
    return weights[item][place];
  }

  /** The weight of the other one as a neighbour of the item, 0 where it is none. */
  public float weightOf(int item, int other) {
    for (var place = 0; place < ids[item].length; place++) {
      if (ids[item][place] == other) {
        return weights[item][place];
      }
    }
    return 0;
  }

  /** In a format of its own with a checksum; the stream stays open. */
  public void write(OutputStream output) throws IOException {
    NeighbourFile.write(ids, weights, output);
  }

  /**
   * Reads what was written, and not a byte more; a buffered stream is faster.
   *
   * @throws IOException where that is damaged, cut short, of another version or something else
   */
  public static Neighbours read(InputStream input) throws IOException {
    return NeighbourFile.read(input);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Neighbours neighbours
        && Arrays.deepEquals(ids, neighbours.ids)
        && Arrays.deepEquals(weights, neighbours.weights);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(ids);
  }
}
