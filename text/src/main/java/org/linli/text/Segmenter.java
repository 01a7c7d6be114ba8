package org.linli.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Cuts Chinese and mixed text into words, exactly as jieba 0.42.1 does. Safe for many threads; make
 * one and share it.
 */
public final class Segmenter {

  private final Words words;

  Segmenter(Words words) {
    this.words = words;
  }

  /** With the dictionary that comes along; the first call unpacks it. */
  public static Segmenter standard() {
    return new Segmenter(Standard.WORDS);
  }

  /**
   * With the words of a user dictionary as well: UTF-8, a line per word with its frequency and
   * kind, which both may be missing. Frequency 0 takes a word away.
   *
   * @throws IOException where that cannot be read, is not UTF-8 or counts beyond a long
   */
  public Segmenter with(InputStream userDictionary) throws IOException {
    return new Segmenter(words.with(UserWord.read(userDictionary.readAllBytes())));
  }

  public List<String> cut(String text) {
    return cut(text, Mode.EXACT);
  }

  public List<String> cut(String text, Mode mode) {
    return spans(text, mode).words();
  }

  public Spans spans(String text, Mode mode) {
    return switch (mode) {
      case EXACT, KNOWN, ALL -> new Cut(text, words, mode).spans();
      case SEARCH -> withShorterWords(text, new Cut(text, words, Mode.EXACT).spans());
    };
  }

  private Spans withShorterWords(String text, Spans exact) {
    var letters = text.toCharArray();
    var spans = new Spans(text);
    for (var word = 0; word < exact.count(); word++) {
      var from = exact.from(word);
      var to = exact.to(word);
      for (var length = 2; length <= Math.min(3, to - from - 1); length++) {
        for (var at = from; at + length <= to; at++) {
          if (words.contains(letters, at, at + length)) {
            spans.add(at, at + length);
          }
        }
      }
      spans.add(from, to);
    }
    return spans;
  }
}
