package org.linli.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PopularityTest {

  @Test
  void a_weight_halves_with_each_half_life() {
    var popularity = new Popularity(3, 10);
    popularity.add(0, 4, 100);
    popularity.add(1, 3, 110);
    assertThat(popularity.score(0, 100)).isEqualTo(4);
    assertThat(popularity.score(0, 120)).isCloseTo(1, within(1e-12));
    assertThat(popularity.best(_ -> true, 5, 120))
        .extracting(Recommended::item)
        .containsExactly(1, 0);
  }

  @Test
  void the_order_of_adding_changes_nothing() {
    var popularity = new Popularity(2, 10);
    popularity.add(0, 1, 100);
    popularity.add(0, 2, 90);
    popularity.add(0, 4, 120);
    popularity.add(1, 4, 120);
    popularity.add(1, 2, 90);
    popularity.add(1, 1, 100);
    assertThat(popularity.score(0, 120)).isCloseTo(4.5, within(1e-12));
    assertThat(popularity.score(1, 120)).isCloseTo(4.5, within(1e-12));
  }

  @Test
  void an_infinite_half_life_counts() {
    var popularity = new Popularity(3, Double.POSITIVE_INFINITY);
    popularity.add(2, 1, 0);
    popularity.add(1, 1, 5_000_000);
    assertThat(popularity.best(_ -> true, 9, 9_000_000))
        .containsExactly(
            new Recommended(1, 1, Recommended.NOTHING), new Recommended(2, 1, Recommended.NOTHING));
    assertThat(popularity.best(item -> item != 1, 9, 0)).hasSize(1);
  }

  @Test
  void a_half_life_is_positive() {
    assertThatThrownBy(() -> new Popularity(1, 0)).hasMessage("a half-life is positive");
  }
}
