package org.linli.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareTextTest {

  @Test
  void width_and_case_mean_nothing() {
    assertThat(BareText.of("ＡbＣ１２３！")).isEqualTo("abc123!");
    assertThat(BareText.of("ﾊﾟ")).isEqualTo("パ");
    assertThat(BareText.of("①ⅳ㎏")).isEqualTo("1ivkg");
  }

  @Test
  void blanks_and_invisible_characters_are_left_out() {
    assertThat(BareText.of(" 赌\u3000博\t\r\n\u00A0")).isEqualTo("赌博");
    assertThat(BareText.of("赌\u200B\u200C\u200D\u2060\uFEFF\u00AD\u202E\uFE0F博")).isEqualTo("赌博");
    assertThat(BareText.of("\u3164\u2800\u034F\0")).isEmpty();
  }

  @Test
  void a_letter_and_its_mark_are_one_even_when_parted() {
    assertThat(BareText.of("e\u0301"))
        .isEqualTo(BareText.of("É"))
        .isEqualTo(BareText.of("e\u200B\u0301"));
  }

  @Test
  void a_letter_is_the_same_at_the_end_of_a_word_and_within() {
    assertThat(BareText.of("ΟΣΑ")).startsWith(BareText.of("ΟΣ")).startsWith(BareText.of("ος"));
  }

  @Test
  void whoever_is_bare_stays_as_he_is() {
    assertThat(BareText.of("邻里互助 neighbour 👩‍🌾")).isEqualTo("邻里互助neighbour👩🌾");
    assertThat(BareText.of(BareText.of("¨Ａ ﷺ İ"))).isEqualTo(BareText.of("¨Ａ ﷺ İ"));
    assertThat(BareText.of("")).isEmpty();
  }
}
