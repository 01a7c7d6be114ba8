package org.linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealJiebaTest {

  private static final int LINES = 1500;
  private static final List<String> WORDS = PlainDictionary.standard().words();

  @TempDir Path folder;

  private static List<String> lines(Scribble scribble, int count) {
    return IntStream.range(0, count).mapToObj(_ -> scribble.line()).toList();
  }

  private static void assertSame(Segmenter ours, RealJieba real, List<String> texts)
      throws IOException {
    for (var mode : Mode.values()) {
      var cut = real.cut(texts, mode);
      for (var line = 0; line < texts.size(); line++) {
        assertThat(ours.cut(texts.get(line), mode)).as("%s", mode).isEqualTo(cut.get(line));
      }
    }
  }

  @Test
  void jieba_cuts_the_same_words() throws Exception {
    try (var real = new RealJieba()) {
      assertSame(Segmenter.standard(), real, lines(new Scribble(11, WORDS), LINES));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void jieba_with_the_same_user_dictionary_cuts_the_same_words(long seed) throws Exception {
    var scribble = new Scribble(seed, WORDS.subList(0, 5000));
    var lines =
        IntStream.range(0, 600)
            .mapToObj(_ -> scribble.word().replace("\ud800", "").replace("\udfff", ""))
            .map(word -> word + scribble.frequency() + "\r\n")
            .collect(Collectors.joining());
    var dictionary = Files.writeString(folder.resolve("words.txt"), "\ufeff" + lines);
    try (var real = new RealJieba();
        var file = Files.newInputStream(dictionary)) {
      real.load(dictionary);
      assertSame(Segmenter.standard().with(file), real, lines(scribble, LINES));
    }
  }
}
