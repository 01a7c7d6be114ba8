package org.linli.recommend;

/** By what items are neighbours. Each keeps that many neighbours of an item. */
public sealed interface Similarity {

  int neighbours();

  /**
   * The cosine of two items' columns of users, {@code dot / (norm * norm + shrinkage)}.
   *
   * @param userNormalised whether each user's weights are scaled to length 1 before
   * @param inverseUserFrequency whether a user of n items counts {@code 1 / ln(1 + n)}
   * @param normalised whether the weights of an item's neighbours are scaled to the sum 1
   */
  record Cosine(
      int neighbours,
      double shrinkage,
      boolean userNormalised,
      boolean inverseUserFrequency,
      boolean normalised)
      implements Similarity {

    public Cosine {
      check(neighbours > 0, "neighbours", neighbours);
      check(shrinkage >= 0 && shrinkage <= Float.MAX_VALUE, "shrinkage", shrinkage);
    }

    /** Plain. */
    public Cosine(int neighbours) {
      this(neighbours, 0, false, false, false);
    }
  }

  /**
   * A walk of three steps from an item to a user to an item, each step's chance to the power of
   * alpha, divided by the power beta of how much that item is used (Paudel and others, 2017).
   *
   * @param normalised whether the weights of an item's neighbours are scaled to the sum 1
   */
  record Rp3Beta(int neighbours, double alpha, double beta, boolean normalised)
      implements Similarity {

    public Rp3Beta {
      check(neighbours > 0, "neighbours", neighbours);
      check(alpha >= 0 && alpha <= 10, "alpha", alpha);
      check(beta >= 0 && beta <= 10, "beta", beta);
    }
  }

  /**
   * The weights that best give all users' rows back from their other items, in closed form (Steck,
   * 2019). Kept are the neighbours of largest weight, negative ones too.
   */
  record Ease(int neighbours, double lambda) implements Similarity {

    /** The inverse of a matrix of items by items has to be computed and to find room. */
    public static final int MOST_ITEMS = 20_000;

    public Ease {
      check(neighbours > 0, "neighbours", neighbours);
      check(lambda > 0 && lambda <= Float.MAX_VALUE, "lambda", lambda);
    }
  }

  private static void check(boolean possible, String name, double value) {
    if (!possible) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
  }
}
