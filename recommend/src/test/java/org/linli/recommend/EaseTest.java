package org.linli.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EaseTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 64, 65, 130, 300})
  void weights_are_those_of_a_plain_inverse(int items) {
    var interactions = Drawn.interactions(items, 60, items, 12 * items);
    var ease = new Similarity.Ease(items, 20);
    var neighbours = Neighbours.of(interactions, ease);
    var plain = new PlainSimilarity(interactions).of(ease);
    for (var item = 0; item < items; item++) {
      assertThat(neighbours.count(item)).isEqualTo(items - 1);
      for (var place = 0; place < neighbours.count(item); place++) {
        assertThat((double) neighbours.weight(item, place))
            .isCloseTo(plain[item][neighbours.id(item, place)], within(1e-6));
      }
    }
  }

  @Test
  void the_largest_weights_are_kept_negative_ones_too() {
    var interactions = Drawn.interactions(3, 80, 50, 900);
    var all = Neighbours.of(interactions, new Similarity.Ease(50, 5));
    var few = Neighbours.of(interactions, new Similarity.Ease(30, 5), 1);
    var least = Float.MAX_VALUE;
    var negative = 0;
    for (var place = 0; place < 30; place++) {
      least = Math.min(least, Math.abs(few.weight(4, place)));
      negative += few.weight(4, place) < 0 ? 1 : 0;
      assertThat(all.weightOf(4, few.id(4, place))).isEqualTo(few.weight(4, place));
      assertThat(place == 0 || few.weight(4, place) <= few.weight(4, place - 1)).isTrue();
    }
    assertThat(negative).isPositive();
    for (var place = 0; place < all.count(4); place++) {
      if (few.weightOf(4, all.id(4, place)) == 0) {
        assertThat(Math.abs(all.weight(4, place))).isLessThanOrEqualTo(least);
      }
    }
  }

  @Test
  void the_number_of_threads_changes_nothing() {
    var interactions = Drawn.interactions(4, 200, 300, 5000);
    var ease = new Similarity.Ease(40, 10);
    assertThat(Neighbours.of(interactions, ease, 5))
        .isEqualTo(Neighbours.of(interactions, ease, 1));
  }

  @Test
  void too_many_items_are_refused() {
    var many = new Interactions.Builder(1, 20_001).add(0, 0, 1).build();
    assertThatThrownBy(() -> Neighbours.of(many, new Similarity.Ease(10, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("EASE takes at most 20,000 items, not 20,001");
  }
}
