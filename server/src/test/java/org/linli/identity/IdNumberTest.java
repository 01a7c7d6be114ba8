package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.IdNumbers;
import org.linli.identity.ProfileEdit.Gender;

class IdNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static boolean possible(String text) {
    return IdNumber.of(text, TODAY).isPresent();
  }

  @Test
  void the_example_of_the_standard_is_one_and_tells_birthday_and_gender() {
    var number = IdNumber.of("11010519491231002x", TODAY).orElseThrow();
    assertThat(number.text()).isEqualTo("11010519491231002X");
    assertThat(number.birthday()).isEqualTo(LocalDate.of(1949, 12, 31));
    assertThat(number.gender()).isEqualTo(Gender.W);
    assertThat(IdNumber.of("440524188001010014", TODAY).orElseThrow().gender()).isEqualTo(Gender.M);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "110105194912310021",
        "1101051949123100",
        "11010519491231002XX",
        "X1010519491231002X",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105491231002",
        "11010519491231002\u0000",
        "11010519491231002ſ"
      })
  void what_has_another_shape_or_check_digit_is_none(String text) {
    assertThat(possible(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10010119900101001",
        "99010119900101001",
        "66010119900101001",
        "11010119900230001",
        "11010119901301001",
        "11010119900001001",
        "11010119000229001",
        "11010100000101001",
        "11010118491231001",
        "11010120261122001"
      })
  void no_province_no_real_day_and_none_that_is_still_to_come_fits_whatever_the_check_digit(
      String digits) {
    assertThat(possible(IdNumbers.complete(digits))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"11010120000229001", "82010120261121001", "71010119900101001"})
  void a_leap_day_today_and_the_farthest_provinces_fit(String digits) {
    assertThat(possible(IdNumbers.complete(digits))).isTrue();
  }

  @Test
  void the_check_digit_is_the_one_of_the_slow_obvious_way() {
    var random = new Random(11643);
    for (var i = 0; i < 5_000; i++) {
      var digits = "%08d%09d".formatted(random.nextInt(100_000_000), random.nextInt(1_000_000_000));
      assertThat(digits + IdNumber.checkDigit(digits)).isEqualTo(IdNumbers.complete(digits));
    }
  }
}
