package org.linli.recommend;

import java.util.Arrays;
import java.util.List;

/** What a method makes of the interactions that it was given. Safe for many threads. */
interface Scorer {

  /** The best for a user of what he does not have, the best first. */
  List<Recommended> best(int user, int count);

  /** A score for each of the items. */
  float[] scores(int user, int[] items);

  /** By how many users an item has. */
  record ByPopularity(Interactions train, Popularity popularity) implements Scorer {

    static ByPopularity of(Interactions train) {
      var popularity = new Popularity(train.items(), Double.POSITIVE_INFINITY);
      for (var user = 0; user < train.users(); user++) {
        for (var item : train.itemsOf(user)) {
          popularity.add(item, 1, 0);
        }
      }
      return new ByPopularity(train, popularity);
    }

    @Override
    public List<Recommended> best(int user, int count) {
      return popularity.best(item -> train.weight(user, item) == 0, count, 0);
    }

    @Override
    public float[] scores(int user, int[] items) {
      var scores = new float[items.length];
      for (var place = 0; place < items.length; place++) {
        scores[place] = items[place] < 0 ? 0 : (float) popularity.score(items[place], 0);
      }
      return scores;
    }
  }

  /** By neighbours of what a user has. */
  record ByNeighbours(Interactions train, Recommender recommender) implements Scorer {

    static ByNeighbours of(Interactions train, Similarity similarity) {
      return new ByNeighbours(train, new Recommender(Neighbours.of(train, similarity)));
    }

    @Override
    public List<Recommended> best(int user, int count) {
      return recommender.recommend(history(user), _ -> true, count);
    }

    @Override
    public float[] scores(int user, int[] items) {
      var tally = recommender.tally(history(user));
      var scores = new float[items.length];
      for (var place = 0; place < items.length; place++) {
        scores[place] = items[place] < 0 ? 0 : tally.sum(items[place]);
      }
      return scores;
    }

    private History history(int user) {
      var items = train.itemsOf(user);
      var weights = new float[items.length];
      Arrays.fill(weights, 1);
      return History.weighted(items, weights);
    }
  }
}
