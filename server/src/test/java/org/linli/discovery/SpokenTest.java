package org.linli.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {

  @ParameterizedTest
  @CsvSource({
    "专业, zhuanye, zy",
    "银行, yinhang, yh",
    "重庆, chongqing, cq",
    "音乐, yinyue, yy",
    "绿色, lvse, ls",
    "长大, zhangda, zd"
  })
  void words_are_read_as_they_are_said(String word, String whole, String initials) {
    var first = Spoken.of(word).getFirst();
    assertThat(first.whole()).isEqualTo(whole);
    assertThat(first.initials()).isEqualTo(initials);
  }

  @Test
  void where_no_dictionary_decides_other_readings_count_too() {
    assertThat(Spoken.of("行长")).extracting(Spoken::whole).contains("xingzhang", "hangzhang");
  }

  @Test
  void what_is_not_chinese_is_not_read() {
    assertThat(Spoken.of("wifi")).isEmpty();
    assertThat(Spoken.of("卡拉ok")).isEmpty();
    assertThat(Spoken.of("😀")).isEmpty();
  }
}
