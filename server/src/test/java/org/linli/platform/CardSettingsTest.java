package org.linli.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardSettingsTest {

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 3651})
  void days_that_cannot_be_are_refused_by_name(int days) {
    assertThatThrownBy(() -> new Settings.Cards(true, days))
        .isInstanceOf(SettingsRefused.class)
        .hasMessageContaining("LINLI_CARD_DAYS");
  }

  @Test
  void a_day_and_ten_years_can_be_asked_for() {
    assertThat(new Settings.Cards(false, 1).days()).isOne();
    assertThat(new Settings.Cards(false, 3650).confirms()).isFalse();
  }
}
