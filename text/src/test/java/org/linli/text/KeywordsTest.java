package org.linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeywordsTest {

  private static List<List<String>> of(String... texts) {
    return new Keywords(Segmenter.standard()).of(List.of(texts));
  }

  @Test
  void the_documented_texts_have_the_documented_keywords() {
    assertThat(of("2020网红新款夏季清凉女装", "99%细菌过滤，儿童一次性医用口罩 10枚"))
        .containsExactly(
            List.of("2020", "夏季", "女装", "新款", "清凉", "网红"),
            List.of("10", "99", "一次性", "儿童", "医用", "口罩", "细菌", "过滤"));
  }

  @Test
  void words_of_other_texts_weigh_less() {
    assertThat(of("社区医院量血压", "社区医院看牙", "社区医院打疫苗").getFirst()).containsExactly("血压", "医院", "社区");
  }

  @Test
  void twelve_words_of_equal_weight_are_too_light() {
    assertThat(of("aa bb cc dd ee ff gg hh ii jj kk").getFirst()).hasSize(11);
    assertThat(of("aa bb cc dd ee ff gg hh ii jj kk ll").getFirst()).isEmpty();
  }

  @Test
  void capitals_are_the_same_term() {
    assertThat(of("WiFi wifi WIFI 路由器").getFirst()).containsExactly("wifi", "路由器");
  }

  @Test
  void a_text_without_words_has_no_keywords() {
    assertThat(of("", "，。", "的", "社区"))
        .containsExactly(List.of(), List.of(), List.of(), List.of("社区"));
    assertThat(of()).isEmpty();
  }

  @Test
  void scikit_learn_finds_the_same_keywords() throws Exception {
    var scribble = new Scribble(31, PlainDictionary.standard().words());
    try (var real = new RealJieba()) {
      for (var request = 1; request <= 200; request++) {
        var texts = IntStream.rangeClosed(0, request % 7).mapToObj(_ -> scribble.line()).toList();
        assertThat(new Keywords(Segmenter.standard()).of(texts)).isEqualTo(real.keywords(texts));
      }
    }
  }
}
