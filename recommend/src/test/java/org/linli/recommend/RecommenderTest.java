package org.linli.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecommenderTest {

  private static final int TEA = 0;
  private static final int CUP = 1;
  private static final int POT = 2;
  private static final int BALL = 3;
  private static final int NET = 4;

  private static final int[][] IDS = {{CUP, POT}, {TEA}, {TEA}, {NET}, {BALL}};
  private static final float[][] WEIGHTS = {{0.5f, 0.25f}, {0.5f}, {0.5f}, {0.5f}, {0.5f}};
  private static final Recommender RECOMMENDER = new Recommender(new Neighbours(IDS, WEIGHTS));

  private static History history(float weight, int... items) {
    var weights = new float[items.length];
    Arrays.fill(weights, weight);
    return History.weighted(items, weights);
  }

  private static List<Integer> items(List<Recommended> recommended) {
    return recommended.stream().map(Recommended::item).toList();
  }

  @Test
  void neighbours_of_the_history_are_recommended_with_the_reason() {
    var history = History.weighted(new int[] {TEA, NET}, new float[] {2, 3});
    assertThat(RECOMMENDER.recommend(history, _ -> true, 10))
        .containsExactly(
            new Recommended(BALL, 1.5, NET),
            new Recommended(CUP, 1.0, TEA),
            new Recommended(POT, 0.5, TEA));
  }

  @Test
  void at_equal_similarity_the_stronger_behaviour_is_first_even_if_it_is_older() {
    var history = History.newestFirst(new int[] {TEA, BALL}, new float[] {3, 4});
    assertThat(items(RECOMMENDER.recommend(history, _ -> true, 2))).containsExactly(NET, CUP);
  }

  @Test
  void at_equal_strength_the_newer_behaviour_is_first() {
    var history = History.newestFirst(new int[] {BALL, TEA}, new float[] {2, 2});
    assertThat(items(RECOMMENDER.recommend(history, _ -> true, 2))).containsExactly(NET, CUP);
    history = History.newestFirst(new int[] {TEA, BALL}, new float[] {2, 2});
    assertThat(items(RECOMMENDER.recommend(history, _ -> true, 2))).containsExactly(CUP, NET);
  }

  @Test
  void the_newest_weighs_most_and_the_oldest_four_fifths() {
    var items = new int[200];
    var weights = new float[200];
    for (var place = 0; place < 200; place++) {
      items[place] = place;
      weights[place] = 1;
    }
    var history = History.newestFirst(items, weights);
    assertThat(history.weight(0)).isEqualTo(1);
    assertThat(history.weight(10)).isCloseTo(0.9f, within(1e-6f));
    assertThat(history.weight(199)).isCloseTo(0.8f, within(1e-5f));
  }

  @Test
  void an_item_counts_once_with_all_its_weights() {
    var history = History.weighted(new int[] {CUP, TEA, CUP}, new float[] {1, 1, 2});
    assertThat(history.size()).isEqualTo(2);
    assertThat(history.item(0)).isEqualTo(CUP);
    assertThat(history.weight(0)).isEqualTo(3);
  }

  @Test
  void what_was_seen_or_is_not_allowed_is_left_out() {
    assertThat(items(RECOMMENDER.recommend(history(1, TEA, CUP), _ -> true, 9)))
        .containsExactly(POT);
    assertThat(items(RECOMMENDER.recommend(history(1, TEA), item -> item != CUP, 9)))
        .containsExactly(POT);
    var onlySeen = History.weighted(new int[] {TEA, CUP}, new float[] {1, 0});
    assertThat(items(RECOMMENDER.recommend(onlySeen, _ -> true, 9))).containsExactly(POT);
  }

  @Test
  void a_negative_weight_speaks_against() {
    var neighbours = new Neighbours(new int[][] {{2}, {2}, {}}, new float[][] {{1}, {1}, {}});
    var recommender = new Recommender(neighbours);
    var history = History.weighted(new int[] {0, 1}, new float[] {1, -2});
    assertThat(recommender.recommend(history, _ -> true, 9)).isEmpty();
  }

  @Test
  void items_that_came_later_and_no_history_are_no_trouble() {
    assertThat(RECOMMENDER.recommend(history(1, 77), _ -> true, 9)).isEmpty();
    assertThat(RECOMMENDER.recommend(history(1), _ -> true, 9)).isEmpty();
    assertThat(RECOMMENDER.recommend(history(1, TEA), _ -> true, 0)).isEmpty();
  }

  @Test
  void a_history_that_cannot_be_is_refused() {
    assertThatThrownBy(() -> History.weighted(new int[] {1}, new float[0]))
        .hasMessage("each item needs a weight");
    assertThatThrownBy(() -> history(1, -1)).hasMessage("no -1 weighs 1.0");
    assertThatThrownBy(() -> history(Float.NaN, 1)).hasMessage("no 1 weighs NaN");
  }

  @Test
  void scores_are_the_plain_sums() {
    var chance = new Random(5);
    var interactions = Drawn.interactions(5, 100, 60, 1500);
    var neighbours = Neighbours.of(interactions, new Similarity.Cosine(15));
    var recommender = new Recommender(neighbours);
    for (var user = 0; user < 100; user++) {
      var items = interactions.itemsOf(user);
      var weights = new float[items.length];
      var wanted = new double[60];
      for (var place = 0; place < items.length; place++) {
        weights[place] = chance.nextFloat();
        for (var other = 0; other < 60; other++) {
          wanted[other] += weights[place] * neighbours.weightOf(items[place], other);
        }
      }
      var recommended = recommender.recommend(History.weighted(items, weights), _ -> true, 60);
      for (var one : recommended) {
        assertThat(one.score()).isCloseTo(wanted[one.item()], within(1e-4));
        assertThat(items).contains(one.because()).doesNotContain(one.item());
        wanted[one.item()] = 0;
      }
      for (var seen : items) {
        wanted[seen] = 0;
      }
      assertThat(wanted).containsOnly(0);
    }
  }

  /** Ten people who drink tea and ten who play ball, and one who begins. */
  @Test
  void who_joins_a_circle_gets_what_the_circle_likes() {
    var builder = new Interactions.Builder(21, 20);
    var chance = new Random(3);
    for (var user = 0; user < 20; user++) {
      for (var i = 0; i < 6; i++) {
        builder.add(user, user / 10 * 10 + chance.nextInt(10), 1 + chance.nextInt(4));
      }
    }
    var interactions = builder.build();
    for (var similarity :
        List.<Similarity>of(
            new Similarity.Cosine(10),
            new Similarity.Rp3Beta(10, 1, 0.3, true),
            new Similarity.Ease(10, 5))) {
      var neighbours = Neighbours.of(interactions, similarity);
      for (var item = 0; item < 20; item++) {
        var circle = item / 10;
        assertThat(items(new Recommender(neighbours).recommend(history(1, item), _ -> true, 9)))
            .isNotEmpty()
            .allMatch(other -> other / 10 == circle);
      }
    }
  }
}
