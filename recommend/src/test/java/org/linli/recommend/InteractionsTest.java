package org.linli.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InteractionsTest {

  @Test
  void items_of_a_user_ascend_and_weights_of_a_pair_are_summed() {
    var interactions =
        new Interactions.Builder(2, 10).add(1, 7, 1).add(1, 3, 2).add(1, 7, 4).add(0, 9, 1).build();
    assertThat(interactions.size()).isEqualTo(3);
    assertThat(interactions.count(1)).isEqualTo(2);
    assertThat(interactions.item(1, 0)).isEqualTo(3);
    assertThat(interactions.item(1, 1)).isEqualTo(7);
    assertThat(interactions.weight(1, 7)).isEqualTo(5);
    assertThat(interactions.weight(1, 8)).isZero();
  }

  @Test
  void only_the_newest_count() {
    var builder = new Interactions.Builder(2, 10).newest(2);
    builder.add(0, 1, 1).add(0, 2, 1).add(1, 1, 1).add(0, 3, 1).add(0, 3, 1);
    var interactions = builder.build();
    assertThat(interactions.count(0)).isEqualTo(1);
    assertThat(interactions.weight(0, 3)).isEqualTo(2);
    assertThat(interactions.count(1)).isEqualTo(1);
  }

  @Test
  void any_pairs_come_back_from_both_sides() {
    var chance = new Random(1);
    var builder = new Interactions.Builder(50, 40);
    var sums = new HashMap<Integer, Float>();
    for (var i = 0; i < 2000; i++) {
      var user = chance.nextInt(49);
      var item = chance.nextInt(39);
      builder.add(user, item, 1 + i % 3);
      sums.merge(100 * user + item, 1f + i % 3, Float::sum);
    }
    var interactions = builder.build();
    var turned = interactions.transposed();
    assertThat(interactions.size()).isEqualTo(sums.size());
    for (var user = 0; user < 50; user++) {
      for (var item = 0; item < 40; item++) {
        var wanted = sums.getOrDefault(100 * user + item, 0f);
        assertThat(interactions.weight(user, item)).isEqualTo(wanted);
        assertThat(turned.weight(item, user)).isEqualTo(wanted);
      }
    }
    assertThat(turned.users()).isEqualTo(40);
    assertThat(turned.items()).isEqualTo(50);
  }

  @Test
  void what_cannot_be_is_refused() {
    var builder = new Interactions.Builder(2, 3);
    assertThatThrownBy(() -> builder.add(2, 0, 1)).hasMessage("there is no pair 2, 0");
    assertThatThrownBy(() -> builder.add(0, -1, 1)).hasMessage("there is no pair 0, -1");
    for (var weight : new float[] {0, -1, Float.NaN, Float.POSITIVE_INFINITY, 1e-20f}) {
      assertThatThrownBy(() -> builder.add(0, 0, weight))
          .hasMessageStartingWith("a weight is between");
    }
    assertThatThrownBy(() -> builder.newest(0)).hasMessageStartingWith("at least one");
    assertThatThrownBy(() -> new Interactions.Builder(-1, 0)).hasMessageStartingWith("users");
  }
}
