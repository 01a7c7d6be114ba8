package org.linli.discovery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How Chinese characters are read, without tones, by the dictionaries of the pinyin library. Of its
 * phrases only those are kept that are not read as their characters are by themselves.
 */
final class Pronunciation {
  private static final Pattern TONE = Pattern.compile("\\p{M}");
  private static final int LONGEST_PHRASE = 4;
  private final Map<Character, List<String>> characters = new HashMap<>(60_000);
  private final Map<String, List<String>> phrases = new HashMap<>();

  private Pronunciation() {
    read("/pinyin_dict_char.txt", this::character);
    read("/pinyin_dict_phrase.txt", this::phrase);
  }

  private static final class Standard {
    static final Pronunciation INSTANCE = new Pronunciation();
  }

  /** The first call reads the dictionaries. */
  static Pronunciation standard() {
    return Standard.INSTANCE;
  }

  private interface Entry {
    void take(String text, String readings);
  }

  /** The readings of a character, the usual one first; none of what is no Chinese character. */
  List<String> of(char character) {
    return characters.getOrDefault(character, List.of());
  }

  /** How the longest phrase is read that begins here, if it is not as its characters are. */
  Optional<List<String>> phrase(String text, int from) {
    for (var to = Math.min(text.length(), from + LONGEST_PHRASE); to > from + 1; to--) {
      var reading = phrases.get(text.substring(from, to));
      if (reading != null) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }

  private void character(String text, String readings) {
    if (text.length() == 1) {
      var all = Arrays.stream(readings.split(",")).map(Pronunciation::bare).distinct().toList();
      characters.put(text.charAt(0), all);
    }
  }

  private void phrase(String text, String readings) {
    var syllables = Arrays.stream(readings.split(" ")).map(Pronunciation::bare).toList();
    var usual = text.chars().mapToObj(c -> of((char) c)).filter(all -> !all.isEmpty()).toList();
    if (text.length() <= LONGEST_PHRASE
        && syllables.size() == text.length()
        && usual.size() == text.length()
        && !usual.stream().map(List::getFirst).toList().equals(syllables)) {
      phrases.put(text, syllables);
    }
  }

  /** As it is typed: no tones, and v for what no key has. */
  private static String bare(String syllable) {
    var apart = Normalizer.normalize(syllable.strip(), Normalizer.Form.NFD);
    return TONE.matcher(apart.replace("u\u0308", "v")).replaceAll("").intern();
  }

  private static void read(String name, Entry entry) {
    try (var file = Pronunciation.class.getResourceAsStream(name);
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.split(":", 2))
          .filter(parts -> parts.length == 2)
          .forEach(parts -> entry.take(parts[0], parts[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
