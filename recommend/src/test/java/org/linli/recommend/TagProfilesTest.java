package org.linli.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagProfilesTest {

  private static final int GREEN_TEA = 0;
  private static final int BLACK_TEA = 1;
  private static final int GREEN_BALL = 2;
  private static final int RED_BALL = 3;
  private static final int PLAIN = 4;

  private static final int TEA = 0;
  private static final int GREEN = 1;
  private static final int BLACK = 2;
  private static final int BALL = 3;
  private static final int RED = 4;

  private static final TagProfiles TAGS =
      TagProfiles.of(
          new Interactions.Builder(5, 5)
              .add(GREEN_TEA, TEA, 1)
              .add(GREEN_TEA, GREEN, 1)
              .add(BLACK_TEA, TEA, 1)
              .add(BLACK_TEA, BLACK, 1)
              .add(GREEN_BALL, GREEN, 1)
              .add(GREEN_BALL, BALL, 1)
              .add(RED_BALL, RED, 1)
              .add(RED_BALL, BALL, 1)
              .build());

  private static List<Integer> items(List<Recommended> recommended) {
    return recommended.stream().map(Recommended::item).toList();
  }

  @Test
  void rare_tags_say_more() {
    var profile = TAGS.profile(History.weighted(new int[] {BLACK_TEA}, new float[] {1}));
    var tea = Math.log(1 + 5 / 2.0);
    var black = Math.log(1 + 5);
    assertThat((double) profile[TEA])
        .isCloseTo(tea / Math.sqrt(tea * tea + black * black), within(1e-6));
    assertThat(profile[BLACK]).isGreaterThan(profile[TEA]);
    assertThat(profile[RED]).isZero();
    assertThat(TAGS.score(profile, BLACK_TEA)).isCloseTo(1, within(1e-6));
    assertThat(TAGS.score(profile, RED_BALL)).isZero();
    assertThat(TAGS.score(profile, PLAIN)).isZero();
  }

  @Test
  void what_shares_tags_is_recommended_with_the_reason() {
    var history = History.weighted(new int[] {BLACK_TEA, GREEN_BALL}, new float[] {1, 3});
    assertThat(TAGS.recommend(history, _ -> true, 9))
        .extracting(Recommended::item, Recommended::because)
        .containsExactly(tuple(GREEN_TEA, GREEN_BALL), tuple(RED_BALL, GREEN_BALL));
    assertThat(items(TAGS.recommend(history, item -> item != GREEN_TEA, 9)))
        .containsExactly(RED_BALL);
  }

  @Test
  void a_new_or_empty_history_is_no_trouble() {
    assertThat(TAGS.recommend(History.weighted(new int[] {77}, new float[] {1}), _ -> true, 9))
        .isEmpty();
    assertThat(TAGS.profile(History.weighted(new int[0], new float[0]))).containsOnly(0);
  }

  @Test
  void alike_is_what_has_the_same_tags() {
    assertThat(TAGS.likeness(GREEN_TEA, GREEN_TEA)).isCloseTo(1, within(1e-6));
    assertThat(TAGS.likeness(GREEN_TEA, GREEN_BALL)).isCloseTo(0.5, within(1e-6));
    assertThat(TAGS.likeness(GREEN_TEA, RED_BALL)).isZero();
    assertThat(TAGS.likeness(GREEN_TEA, 77)).isZero();
  }

  @Test
  void diversity_mixes_and_drops_near_duplicates() {
    var ranked =
        List.of(
            new Recommended(GREEN_TEA, 1, 9),
            new Recommended(BLACK_TEA, 0.9, 9),
            new Recommended(RED_BALL, 0.8, 9));
    assertThat(items(Diversity.byTags(TAGS, 1, 2).of(ranked, 2)))
        .containsExactly(GREEN_TEA, BLACK_TEA);
    assertThat(items(Diversity.byTags(TAGS, 0.5, 2).of(ranked, 3)))
        .containsExactly(GREEN_TEA, RED_BALL, BLACK_TEA);
    assertThat(items(Diversity.byTags(TAGS, 1, 0.3).of(ranked, 3)))
        .containsExactly(GREEN_TEA, RED_BALL);
    assertThat(Diversity.byTags(TAGS, 0.5, 1).of(List.of(), 3)).isEmpty();
  }

  @Test
  void diversity_knows_neighbours_too() {
    var neighbours = new Neighbours(new int[][] {{1}, {}, {}}, new float[][] {{0.9f}, {}, {}});
    var ranked =
        List.of(new Recommended(0, 1, 9), new Recommended(1, 0.9, 9), new Recommended(2, 0.8, 9));
    assertThat(items(Diversity.byNeighbours(neighbours, 0.5).of(ranked, 3)))
        .containsExactly(0, 2, 1);
  }

  @Test
  void a_recommender_asks_diversity() {
    var neighbours =
        new Neighbours(
            new int[][] {{1, 2, 3}, {2}, {}, {}},
            new float[][] {{0.5f, 0.5f, 0.4f}, {0.9f}, {}, {}});
    var history = History.weighted(new int[] {0}, new float[] {1});
    var recommended =
        new Recommender(neighbours)
            .recommend(history, _ -> true, 2, Diversity.byNeighbours(neighbours, 0.5));
    assertThat(items(recommended)).containsExactly(1, 3);
  }
}
