package org.linli.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NeighboursTest {

  private static final int ANNA = 0;
  private static final int BO = 1;
  private static final int CHEN = 2;
  private static final int TEA = 0;
  private static final int CUP = 1;
  private static final int POT = 2;

  private static Interactions tea() {
    return new Interactions.Builder(3, 4)
        .add(ANNA, TEA, 1)
        .add(ANNA, CUP, 1)
        .add(BO, TEA, 1)
        .add(BO, CUP, 1)
        .add(BO, POT, 1)
        .add(CHEN, TEA, 1)
        .build();
  }

  static Stream<Similarity> similarities() {
    return Stream.of(
        new Similarity.Cosine(1000),
        new Similarity.Cosine(7, 2.5, false, false, false),
        new Similarity.Cosine(20, 0, true, false, true),
        new Similarity.Cosine(20, 10, true, true, false),
        new Similarity.Cosine(5, 0, false, true, true),
        new Similarity.Rp3Beta(20, 1, 0.3, true),
        new Similarity.Rp3Beta(9, 0.7, 0.8, false));
  }

  private static List<Integer> ids(Neighbours neighbours, int item) {
    return IntStream.range(0, neighbours.count(item))
        .mapToObj(place -> neighbours.id(item, place))
        .toList();
  }

  @Test
  void a_cosine_by_hand() {
    var neighbours = Neighbours.of(tea(), new Similarity.Cosine(10));
    assertThat(ids(neighbours, TEA)).containsExactly(CUP, POT);
    assertThat(neighbours.weight(TEA, 0)).isCloseTo(0.81650f, within(1e-5f));
    assertThat(neighbours.weight(TEA, 1)).isCloseTo(0.57735f, within(1e-5f));
    assertThat(neighbours.weightOf(POT, CUP)).isCloseTo(0.70711f, within(1e-5f));
    assertThat(neighbours.count(3)).isZero();
  }

  @Test
  void shrinkage_by_hand() {
    var neighbours = Neighbours.of(tea(), new Similarity.Cosine(1, 1, false, false, false));
    assertThat(ids(neighbours, TEA)).containsExactly(CUP);
    assertThat(neighbours.weight(TEA, 0))
        .isCloseTo((float) (2 / (Math.sqrt(6) + 1)), within(1e-6f));
  }

  @Test
  void a_walk_by_hand() {
    var neighbours = Neighbours.of(tea(), new Similarity.Rp3Beta(10, 1, 1, false));
    assertThat(neighbours.weightOf(TEA, CUP)).isCloseTo((1 / 2f + 1 / 3f) / 3 / 2, within(1e-6f));
    assertThat(neighbours.weightOf(CUP, TEA)).isCloseTo((1 / 2f + 1 / 3f) / 2 / 3, within(1e-6f));
    assertThat(neighbours.weightOf(POT, TEA)).isCloseTo(1 / 3f / 3, within(1e-6f));
  }

  @Test
  void of_equal_neighbours_the_smaller_id_is_first() {
    var builder = new Interactions.Builder(1, 100);
    for (var item = 99; item >= 0; item--) {
      builder.add(ANNA, item, 1);
    }
    var neighbours = Neighbours.of(builder.build(), new Similarity.Cosine(3));
    assertThat(ids(neighbours, 50)).containsExactly(0, 1, 2);
    assertThat(ids(neighbours, 1)).containsExactly(0, 2, 3);
  }

  @ParameterizedTest
  @MethodSource("similarities")
  void neighbours_are_those_of_the_plain_formula(Similarity similarity) {
    for (var seed = 0; seed < 5; seed++) {
      var interactions = Drawn.interactions(seed, 30 + 40 * seed, 90, 200 + 300 * seed);
      var neighbours = Neighbours.of(interactions, similarity);
      var plain = new PlainSimilarity(interactions).of(similarity);
      for (var item = 0; item < 90; item++) {
        assertSame(neighbours, item, PlainSimilarity.best(plain[item], item, similarity));
      }
    }
  }

  private static void assertSame(
      Neighbours neighbours, int item, List<PlainSimilarity.Weighted> wanted) {
    assertThat(neighbours.count(item)).isEqualTo(wanted.size());
    for (var place = 0; place < wanted.size(); place++) {
      var weight = wanted.get(place).weight();
      assertThat((double) neighbours.weight(item, place)).isCloseTo(weight, within(1e-5 * weight));
      var alike = new ArrayList<Integer>();
      wanted.stream()
          .filter(one -> Math.abs(one.weight() - weight) < 1e-5 * weight)
          .forEach(one -> alike.add(one.id()));
      if (place < wanted.size() - alike.size()) {
        assertThat(alike).contains(neighbours.id(item, place));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("similarities")
  void the_number_of_threads_changes_nothing(Similarity similarity) {
    var interactions = Drawn.interactions(7, 400, 300, 6000);
    var alone = Neighbours.of(interactions, similarity, 1);
    assertThat(Neighbours.of(interactions, similarity, 2)).isEqualTo(alone);
    assertThat(Neighbours.of(interactions, similarity, 7)).isEqualTo(alone);
    assertThat(Neighbours.of(interactions, similarity)).isEqualTo(alone);
  }

  @Test
  void a_cosine_is_symmetric_to_the_last_bit() {
    var interactions = Drawn.interactions(8, 300, 120, 5000);
    var neighbours = Neighbours.of(interactions, new Similarity.Cosine(1000, 3, true, true, false));
    for (var item = 0; item < 120; item++) {
      for (var other = 0; other < item; other++) {
        assertThat(neighbours.weightOf(item, other)).isEqualTo(neighbours.weightOf(other, item));
      }
    }
  }

  @Test
  void normalised_neighbours_sum_to_one() {
    var neighbours =
        Neighbours.of(
            Drawn.interactions(9, 200, 80, 3000), new Similarity.Rp3Beta(9, 1, 0.3, true));
    for (var item = 0; item < 80; item++) {
      var sum = 0.0;
      for (var place = 0; place < neighbours.count(item); place++) {
        sum += neighbours.weight(item, place);
      }
      assertThat(sum).isCloseTo(neighbours.count(item) == 0 ? 0 : 1, within(1e-5));
    }
  }

  @Test
  void the_smallest_and_the_largest_weights_are_no_trouble() {
    var builder = new Interactions.Builder(40, 30);
    for (var pair = 0; pair < 400; pair++) {
      builder.add(pair * 7 % 40, pair * 11 % 30, pair % 2 == 0 ? 1e-9f : 1e9f);
    }
    var interactions = builder.build();
    for (var similarity : similarities().toList()) {
      var neighbours = Neighbours.of(interactions, similarity);
      for (var item = 0; item < 30; item++) {
        assertThat(ids(neighbours, item)).doesNotHaveDuplicates().doesNotContain(item);
        for (var place = 0; place < neighbours.count(item); place++) {
          assertThat(neighbours.weight(item, place)).isFinite().isNotNegative();
        }
      }
    }
  }

  @Test
  void nothing_has_no_neighbours() {
    var empty = new Interactions.Builder(0, 0).build();
    assertThat(Neighbours.of(empty, new Similarity.Cosine(5)).items()).isZero();
    assertThat(Neighbours.of(empty, new Similarity.Ease(5, 1)).items()).isZero();
    var unused = new Interactions.Builder(2, 3).build();
    assertThat(Neighbours.of(unused, new Similarity.Rp3Beta(5, 1, 1, true)).count(2)).isZero();
  }

  @Test
  void impossible_settings_are_refused() {
    assertThatThrownBy(() -> new Similarity.Cosine(0)).hasMessage("neighbours cannot be 0.0");
    assertThatThrownBy(() -> new Similarity.Cosine(1, -1, false, false, false))
        .hasMessage("shrinkage cannot be -1.0");
    assertThatThrownBy(() -> new Similarity.Rp3Beta(1, Double.NaN, 0, false))
        .hasMessage("alpha cannot be NaN");
    assertThatThrownBy(() -> new Similarity.Ease(1, 0)).hasMessage("lambda cannot be 0.0");
  }

  @Test
  void an_interrupt_cancels() {
    var interactions = tea();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Neighbours.of(interactions, new Similarity.Cosine(1)))
        .hasMessage("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }
}
