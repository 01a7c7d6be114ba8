package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhoneTest {

  private static String[] international(String... texts) {
    return Stream.of(texts)
        .map(text -> Phone.international(text).map(Phone::digits).orElse("none"))
        .toArray(String[]::new);
  }

  @Test
  void a_mainland_number_has_11_digits_and_nothing_else() {
    assertThat(Phone.mainland("13800000003")).hasValue(new Phone("8613800000003"));
    assertThat(Phone.mainland("12800000003")).isEmpty();
    assertThat(Phone.mainland("1380000000")).isEmpty();
    assertThat(Phone.mainland("138000000030")).isEmpty();
    assertThat(Phone.mainland("8613800000003")).isEmpty();
    assertThat(Phone.mainland("138 0000 0003")).isEmpty();
    assertThat(Phone.mainland("")).isEmpty();
  }

  @Test
  void a_number_with_its_country_code_may_be_written_in_many_ways() {
    assertThat(
            international(
                "8613800000003",
                "+8613800000003",
                "008613800000003",
                "+86 138-0000-0003",
                "0086 138 0000 0003",
                " 86–138\u30000000\u00A00003\t",
                "13800000003",
                "138-0000-0003"))
        .containsOnly("8613800000003");
  }

  @Test
  void numbers_of_other_countries_are_taken() {
    assertThat(international("+85251234567", "+1 202-555-0123", "0044 7911 123456"))
        .containsExactly("85251234567", "12025550123", "447911123456");
    assertThat(international("+39 06 1234 5678")).containsExactly("390612345678");
    assertThat(international("+14155552671", "0014155552671"))
        .containsExactly("14155552671", "14155552671");
  }

  @Test
  void fixed_lines_are_taken() {
    assertThat(international("+86 10 8888 8888", "+86 755-88888888"))
        .containsExactly("861088888888", "8675588888888");
  }

  @Test
  void a_leading_zero_is_refused() {
    assertThat(international("+86013800000003", "86013800000003", "013800000003", "+4407911123456"))
        .containsOnly("none");
  }

  @Test
  void what_cannot_be_a_number_is_refused() {
    assertThat(
            international(
                "",
                "+",
                "00",
                "0",
                "86",
                "+86138",
                "+861380000000300",
                "+99913800000003",
                "1".repeat(300)))
        .containsOnly("none");
    assertThat(
            international(
                "lin@example.org",
                "+86 138o0000003",
                "+86(138)00000003",
                "++8613800000003",
                "١٣٨٠٠٠٠٠٠٠٣"))
        .containsOnly("none");
    assertThat(
            international("+86138000000" + "\u200B03", "8613800000003;ext=1", "tel:+8613800000003"))
        .containsOnly("none");
  }

  @Test
  void only_a_mainland_number_is_shown_without_its_code() {
    assertThat(new Phone("8613800000003").local()).isEqualTo("13800000003");
    assertThat(new Phone("861088888888").local()).isEqualTo("861088888888");
    assertThat(new Phone("14155552671").local()).isEqualTo("14155552671");
  }
}
