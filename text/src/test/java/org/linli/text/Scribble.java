package org.linli.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random texts of everything that people and broken programs write; the seed decides. */
final class Scribble {

  private static final List<String> LATIN =
      List.of(
          "Java", "C++", "c#", "AT&T", "T恤", "4S店", "iPhone", "3.14", "99%", "50.5%", "a.b.c",
          "foo_bar", "x+y", "100%.5", "1.2.3", "VISA卡", "IP地址", "...", "-.-", "a%", "_a", "B2B");
  private static final List<String> SIGNS =
      List.of(
          "，",
          "。",
          "！",
          "《",
          "…",
          " ",
          "  ",
          "\t",
          "\r\n",
          "\r",
          "\n",
          "\u3000",
          "\u00a0",
          "\u0085",
          "\u000b",
          "\u001c",
          "\u2028",
          "\u200b",
          "\ufeff",
          "\u0000",
          "é",
          "ß",
          "ア",
          "한",
          "１",
          "Ａ",
          "〇",
          "鿖",
          "\u3400",
          "γ",
          "①",
          "😀",
          "𠀀",
          "👨‍👩‍👧",
          "\ud800x",
          "\udfff");

  private final Random random;
  private final List<String> words;

  Scribble(long seed, List<String> words) {
    random = new Random(seed);
    this.words = words;
  }

  String line() {
    return some(random.nextInt(random.nextBoolean() ? 6 : 50));
  }

  /** Often no word of the dictionary. */
  String word() {
    return random.nextInt(4) == 0 ? letters(1 + random.nextInt(3)) : some(1 + random.nextInt(2));
  }

  String frequency() {
    return pick(List.of("", "", " 0", " 3", " 12 n", " nz", " 2000", " 5000000 v", " 007"));
  }

  private String some(int parts) {
    return IntStream.range(0, parts).mapToObj(_ -> part()).collect(Collectors.joining());
  }

  private String part() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> pick(words);
      case 4, 5 -> pick(words).substring(0, 1);
      case 6 -> Character.toString(0x4E00 + random.nextInt(0x9FD6 - 0x4E00));
      case 7 -> pick(LATIN);
      case 8 -> pick(SIGNS);
      default -> letters(1 + random.nextInt(6));
    };
  }

  private String letters(int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> "" + "abcdABC01.%-_+#&".charAt(random.nextInt(16)))
        .collect(Collectors.joining());
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
