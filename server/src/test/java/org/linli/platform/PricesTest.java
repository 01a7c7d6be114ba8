package org.linli.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {
  @ParameterizedTest
  @CsvSource({
    "-1, 30, 80, LINLI_PRICE_READING_PERCENT",
    "101, 30, 80, LINLI_PRICE_READING_PERCENT",
    "5, 30, -1, LINLI_PRICE_AUTHOR_PERCENT",
    "5, 30, 101, LINLI_PRICE_AUTHOR_PERCENT",
    "5, 0, 80, LINLI_PRICE_BOUNTY_DAYS",
    "5, 3651, 80, LINLI_PRICE_BOUNTY_DAYS"
  })
  void a_share_that_cannot_be_is_refused_by_name(
      int reading, int days, int author, String variable) {
    assertThatThrownBy(() -> new Settings.Prices(reading, days, author))
        .isInstanceOf(SettingsRefused.class)
        .hasMessageContaining(variable);
  }

  @Test
  void all_or_nothing_can_be_asked_for() {
    assertThat(new Settings.Prices(0, 1, 0).readingPercent()).isZero();
    assertThat(new Settings.Prices(100, 3650, 100).authorPercent()).isEqualTo(100);
  }
}
