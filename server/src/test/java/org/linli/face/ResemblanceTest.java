package org.linli.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ResemblanceTest {

  @Test
  void what_is_shown_is_above_the_limit_or_nothing() {
    DoubleStream.iterate(-1, cosine -> cosine <= 1, cosine -> cosine + 0.0005)
        .map(Resemblance::of)
        .forEach(shown -> {
          assertThat(shown).matches(one -> one == 0 || one > 0.8 && one <= 1);
          assertThat(shown * 100).isCloseTo(Math.rint(shown * 100), within(1e-9));
        });
  }

  @Test
  void strangers_are_nothing_alike_and_one_is_like_oneself() {
    assertThat(Resemblance.of(0.42)).isZero();
    assertThat(Resemblance.of(0.5)).isBetween(0.81, 0.84);
    assertThat(Resemblance.of(1)).isEqualTo(1);
  }
}
