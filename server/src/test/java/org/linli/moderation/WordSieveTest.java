package org.linli.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSieveTest {
  private static final int[] LETTERS =
      IntStream.concat(
              IntStream.concat(IntStream.rangeClosed('a', 'z'), IntStream.range(0x4E00, 0x4E48)),
              IntStream.of(0x1F600, 0x1F601))
          .toArray();
  private static final List<String> UNSEEN = List.of("", "", "", "", " ", "\u200B", "\u3000\uFEFF");
  private final Random random = new Random(11);

  @Test
  void an_empty_list_finds_nothing() {
    var sieve = WordSieve.of(List.of(" ", ""));
    assertThat(sieve.find("anything")).isEmpty();
    assertThat(sieve.find("")).isEmpty();
  }

  @Test
  void what_is_found_is_told_as_it_was_listed() {
    var sieve = WordSieve.of(List.of("Black Market", "黑市", "市场"));
    assertThat(sieve.find("去 ＢＬＡＣＫ\u200Bmarket 吗")).hasValue("Black Market");
    assertThat(sieve.find("黑 市场")).hasValue("黑市");
    assertThat(sieve.find("市 场")).hasValue("市场");
    assertThat(sieve.find("黑色的城市")).isEmpty();
  }

  @Test
  void a_word_within_the_beginning_of_another_is_not_missed() {
    var sieve = WordSieve.of(List.of("abcd", "bc", "cx"));
    assertThat(sieve.find("zabcz")).hasValue("bc");
    assertThat(sieve.find("abacx")).hasValue("cx");
  }

  @Test
  void a_hundred_thousand_words_are_found_as_by_looking_for_each() {
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < 100_000) {
      words.add(text(3 + random.nextInt(6)));
    }
    var sieve = WordSieve.of(words);
    var holding = 0;
    for (var i = 0; i < 400; i++) {
      var text = text(random.nextInt(80));
      var expected = words.stream().filter(text::contains).toList();
      var found = sieve.find(disguised(text));
      assertThat(found.isPresent()).as(text).isEqualTo(!expected.isEmpty());
      found.ifPresent(word -> assertThat(expected).contains(word));
      holding += expected.isEmpty() ? 0 : 1;
    }
    assertThat(holding).isBetween(100, 300);
  }

  private String text(int length) {
    var text = new StringBuilder();
    for (var i = 0; i < length; i++) {
      text.appendCodePoint(LETTERS[random.nextInt(LETTERS.length)]);
    }
    return text.toString();
  }

  private String disguised(String text) {
    var disguised = new StringBuilder();
    text.codePoints()
        .map(letter -> letter > 'z' ? letter : letter + random.nextInt(2) * ('A' - 'a'))
        .map(letter -> letter > 'z' ? letter : letter + random.nextInt(2) * ('Ａ' - 'A'))
        .forEach(letter ->
            disguised.appendCodePoint(letter).append(UNSEEN.get(random.nextInt(UNSEEN.size()))));
    return disguised.toString();
  }

  @Test
  void a_text_is_marked_where_its_words_stand_in_disguise() {
    var sieve = WordSieve.of(List.of("bad word", "坏"));
    assertThat(sieve.mark("a Ｂａｄ WORD，坏坏人"))
        .containsExactly(
            new Stretch("a ", false),
            new Stretch("Ｂａｄ WORD", true),
            new Stretch("，", false),
            new Stretch("坏坏", true),
            new Stretch("人", false));
    assertThat(sieve.mark("")).isEmpty();
    assertThat(sieve.mark("fine")).containsExactly(new Stretch("fine", false));
  }
}
