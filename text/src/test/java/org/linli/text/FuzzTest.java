package org.linli.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FuzzTest {

  private static final int LINES = 2000;
  private static final PlainDictionary STANDARD = PlainDictionary.standard();
  private static final List<String> WORDS = STANDARD.words();

  @ParameterizedTest
  @EnumSource
  void any_text_is_cut_as_the_plain_rules_cut_it(Mode mode) {
    var scribble = new Scribble(1, WORDS);
    var plain = new PlainJieba(STANDARD);
    for (var line = 0; line < LINES; line++) {
      var text = scribble.line();
      assertThat(Segmenter.standard().cut(text, mode)).isEqualTo(plain.cut(text, mode));
    }
  }

  @ParameterizedTest
  @EnumSource
  void with_a_user_dictionary_too(Mode mode) throws IOException {
    var scribble = new Scribble(2, WORDS.subList(0, 5000));
    var dictionary = PlainDictionary.standard();
    var plain = new PlainJieba(dictionary);
    var lines = new StringBuilder();
    for (var word = 0; word < 500; word++) {
      var letters = scribble.word().replaceAll("[\\s\ufeff\u0000\u001c\ud800\udfff]", "");
      var frequency = word * 7919 % 1000;
      if (!letters.isEmpty()) {
        lines.append(letters).append(' ').append(frequency).append('\n');
        dictionary.add(letters, frequency);
      }
    }
    var ours =
        Segmenter.standard().with(new ByteArrayInputStream(lines.toString().getBytes(UTF_8)));
    for (var line = 0; line < LINES; line++) {
      var text = scribble.line();
      assertThat(ours.cut(text, mode)).isEqualTo(plain.cut(text, mode));
    }
  }

  @Test
  void exact_words_joined_are_the_text() {
    var scribble = new Scribble(3, WORDS);
    for (var line = 0; line < LINES; line++) {
      var text = scribble.line();
      assertThat(String.join("", Segmenter.standard().cut(text))).isEqualTo(text);
      assertThat(String.join("", Segmenter.standard().cut(text, Mode.KNOWN))).isEqualTo(text);
    }
  }

  @Test
  void threads_share_one_segmenter() {
    var scribble = new Scribble(4, WORDS);
    var texts = IntStream.range(0, LINES).mapToObj(_ -> scribble.line()).toList();
    var segmenter = Segmenter.standard();
    assertThat(texts.parallelStream().map(segmenter::cut).collect(Collectors.toList()))
        .isEqualTo(texts.stream().map(segmenter::cut).toList());
  }
}
