package org.linli.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonTest {

  private static Person masked(String name) {
    return new Person("11010119991127049X", name).masked();
  }

  @Test
  void others_see_the_ends_of_the_number_and_the_first_letter_of_the_name() {
    assertThat(masked("张伟")).isEqualTo(new Person("1****************X", "张*"));
    assertThat(masked("欧阳娜娜").name()).isEqualTo("欧***");
    assertThat(masked("𠮷田").name()).isEqualTo("𠮷*");
  }

  @Test
  void a_name_of_one_letter_is_not_told() {
    assertThat(masked("张").name()).isEqualTo("*");
  }
}
