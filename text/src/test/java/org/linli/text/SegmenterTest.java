package org.linli.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

  private static List<String> cut(String text) {
    return Segmenter.standard().cut(text);
  }

  private static List<String> cut(String text, Mode mode) {
    return Segmenter.standard().cut(text, mode);
  }

  private static Segmenter with(String dictionary) throws IOException {
    return Segmenter.standard().with(new ByteArrayInputStream(dictionary.getBytes(UTF_8)));
  }

  @Test
  void known_and_unknown_words_are_cut() {
    assertThat(cut("邻居张奶奶在朝阳区的社区医院量血压"))
        .containsExactly("邻居", "张", "奶奶", "在", "朝阳区", "的", "社区", "医院", "量", "血压");
    assertThat(cut("")).isEmpty();
  }

  @Test
  void without_guessing_unknown_words_fall_apart() {
    assertThat(cut("他叫魏慕邻", Mode.EXACT)).containsExactly("他", "叫", "魏慕邻");
    assertThat(cut("他叫魏慕邻", Mode.KNOWN)).containsExactly("他", "叫", "魏", "慕", "邻");
  }

  @Test
  void latin_letters_and_numbers_keep_their_shape() {
    assertThat(cut("WiFi6比4G快99.5%，买C++书和T恤"))
        .containsExactly("WiFi6", "比", "4G", "快", "99.5%", "，", "买", "C++", "书", "和", "T恤");
  }

  @Test
  void what_is_no_letter_stands_alone() {
    assertThat(cut("好😀\ud800。\r\n\t\u3000"))
        .containsExactly("好", "😀", "\ud800", "。", "\r\n", "\t", "\u3000");
  }

  @Test
  void every_word_may_overlap_and_be_empty_between_blanks() {
    assertThat(cut("社区医院 ok", Mode.ALL)).containsExactly("社区", "医院", "", " ", "", "ok");
  }

  @Test
  void for_search_shorter_words_come_first() {
    assertThat(cut("中华人民共和国", Mode.SEARCH))
        .containsExactly("中华", "华人", "人民", "共和", "共和国", "中华人民共和国");
  }

  @Test
  void a_user_dictionary_joins_and_splits() throws IOException {
    var segmenter = with("\ufeff邻里通 nz\r\n\n社区医院 10000 n\n血压 0\n");
    assertThat(segmenter.cut("邻里通说社区医院量血压")).containsExactly("邻里通", "说", "社区医院", "量", "血", "压");
    assertThat(cut("邻里通说")).doesNotContain("邻里通");
  }

  @Test
  void a_big_user_dictionary_makes_the_table_grow() throws IOException {
    var lines = new StringBuilder();
    for (var i = 0; i < 60_000; i++) {
      lines.append("词").append((char) (0x4E00 + i % 20_000)).append(i / 20_000).append(" 9\n");
    }
    var segmenter = with(lines.toString());
    assertThat(segmenter.cut("词一2词一3社区")).contains("词一2", "社区").doesNotContain("词一3");
  }

  @Test
  void a_user_dictionary_that_cannot_be_read_is_refused() {
    var latin1 = new ByteArrayInputStream(new byte[] {(byte) 0xE9});
    assertThatThrownBy(() -> Segmenter.standard().with(latin1))
        .hasMessage("the user dictionary is not UTF-8");
    assertThatThrownBy(() -> with("好\n邻里 99999999999999999999\n"))
        .hasMessage("line 2 of the user dictionary: the frequency is too large");
    assertThatThrownBy(() -> with("邻里 9223372036854775807\n"))
        .hasMessage("邻里: the frequencies together are too large");
  }

  @Test
  void spans_say_where_words_stand() {
    var spans = Segmenter.standard().spans("好😀社区", Mode.EXACT);
    assertThat(spans.count()).isEqualTo(3);
    assertThat(spans.from(2)).isEqualTo(3);
    assertThat(spans.to(2)).isEqualTo(5);
    assertThat(spans.words()).containsExactly("好", "😀", "社区");
  }

  @Test
  void the_dictionary_takes_less_than_40_megabytes() {
    var before = usedMegabytes();
    var words = Standard.unpacked();
    assertThat(usedMegabytes() - before).isLessThan(40);
    assertThat(words.trie()).isNotNull();
  }

  private static long usedMegabytes() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
  }
}
