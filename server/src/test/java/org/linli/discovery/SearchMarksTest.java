package org.linli.discovery;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.discovery.SearchMarks.Piece;

class SearchMarksTest {

  private static String shown(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(joining());
  }

  @ParameterizedTest
  @CsvSource({
    "问答, 专业问答平台, 专业[问答]平台",
    "zhuanye, 专业问答平台, [专业]问答平台",
    "zywd, 专业问答平台, [专业问答]平台",
    "专页问答, 专业问答平台, [专业问答]平台",
    "run shoes, Best running shoes, Best [running] [shoes]",
    "pyhton, Learning Python now, Learning [Python] now",
    "灯, 没有别的, 没有别的",
    "ＷＩＦＩ, 家里 WiFi 慢, 家里 [WiFi] 慢"
  })
  void what_was_looked_for_is_marked(String text, String title, String marked) {
    assertThat(shown(SearchMarks.of(text).mark(title))).isEqualTo(marked);
  }

  @Test
  void an_excerpt_is_taken_where_most_of_it_stands() {
    var text = "开头。".repeat(50) + "旧冰箱和洗衣机可以上门回收。" + "结尾。".repeat(50);
    var excerpt = shown(SearchMarks.of("冰箱 回收").excerpt(text, 40));
    assertThat(excerpt).startsWith("…").endsWith("…").contains("[冰箱]").contains("[回收]");
    assertThat(excerpt.length()).isLessThan(60);
    assertThat(shown(SearchMarks.of("没有").excerpt("很短", 40))).isEqualTo("很短");
    assertThat(shown(SearchMarks.of("灯").excerpt("", 40))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zhuanyewenda, 专业问答平台, 专业问答",
    "专页问答, 专业问答平台, 专业问答",
    "pyhton, Learning Python now, Python"
  })
  void what_was_probably_meant_is_read_out_of_what_was_found(
      String text, String title, String meant) {
    assertThat(SearchMarks.of(text).meant(title)).contains(meant);
  }

  @Test
  void nothing_else_was_meant_where_the_word_itself_stands() {
    assertThat(SearchMarks.of("专业").meant("专业问答平台")).isEmpty();
    assertThat(SearchMarks.of("石头").meant("专业问答平台")).isEmpty();
  }

  @Test
  void a_title_is_covered_by_the_part_of_the_words_that_stand_in_it() {
    assertThat(SearchMarks.of("楼道 冰箱").covered("楼道的灯")).isEqualTo(0.5);
  }
}
