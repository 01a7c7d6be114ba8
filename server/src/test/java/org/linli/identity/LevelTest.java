package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "50, 1, 50",
    "99, 1, 99",
    "100, 2, 10",
    "999, 2, 99",
    "1000, 3, 10",
    "10000, 4, 10",
    "100000, 5, 10",
    "999999, 5, 99",
    "1000000, 6, 100",
    "2147483647, 6, 100",
    "-1, 1, 0",
    "-2147483648, 1, 0"
  })
  void experience_brings_a_member_to_a_level_and_part_of_the_way_to_the_next(
      int experience, int level, int percent) {
    assertThat(Level.of(1, experience)).isEqualTo(new Level(level, percent));
  }

  @ParameterizedTest
  @CsvSource({"0", "500", "2000000"})
  void who_has_not_passed_the_entry_quiz_is_at_level_0(int experience) {
    assertThat(Level.of(0, experience)).isEqualTo(new Level(0, 0));
  }
}
