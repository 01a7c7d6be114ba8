package org.linli.vision.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, 0", "0.21, 0.4", "0.42, 0.8", "0.71, 0.9", "1, 1", "1.0000001, 1"})
  void it_is_linear_on_both_sides_of_the_cut(double cosine, double similarity) {
    assertThat(Likeness.STANDARD.of(cosine)).isCloseTo(similarity, within(1e-9));
  }

  @Test
  void a_match_is_strictly_above_the_cut_and_shown_with_two_decimals() {
    assertThat(Likeness.STANDARD.shown(0.42)).isZero();
    assertThat(Likeness.STANDARD.matches(0.42)).isFalse();
    assertThat(Likeness.STANDARD.shown(0.4201)).isEqualTo(0.8);
    assertThat(Likeness.STANDARD.shown(0.5)).isEqualTo(0.83);
    assertThat(Likeness.STANDARD.shown(1)).isEqualTo(1);
    assertThat(new Likeness(0.5).shown(0.49)).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.2, Double.NaN})
  void nothing_can_be_cut_there(double cut) {
    assertThatThrownBy(() -> new Likeness(cut)).isInstanceOf(IllegalArgumentException.class);
  }
}
