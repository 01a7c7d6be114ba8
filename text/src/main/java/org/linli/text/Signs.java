package org.linli.text;

/** The classes of characters that jieba tells apart. */
final class Signs {

  static final char FIRST_HAN = '\u4E00';
  static final char LAST_HAN = '\u9FD5';

  private static final boolean[] LATIN = new boolean[128];
  private static final boolean[] IN_WORD = new boolean[128];

  static {
    for (char c = 0; c < LATIN.length; c++) {
      LATIN[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c);
      IN_WORD[c] = LATIN[c] || "+#&._%-".indexOf(c) >= 0;
    }
  }

  private Signs() {}

  static boolean isHan(char c) {
    return c >= FIRST_HAN && c <= LAST_HAN;
  }

  /** A Latin letter or a digit, of ASCII alone. */
  static boolean isLatin(char c) {
    return c < LATIN.length && LATIN[c];
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether words are looked for here; all else stands for itself. */
  static boolean isInWord(char c) {
    return c < IN_WORD.length ? IN_WORD[c] : isHan(c);
  }

  /** White space as Python has it, which is neither that of Java nor that of Unicode. */
  static boolean isBlank(char c) {
    return switch (c) {
      case '\t', '\n', 0x0B, '\f', '\r', 0x1C, 0x1D, 0x1E, 0x1F, ' ', 0x85, 0xA0 -> true;
      case 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default -> c >= 0x2000 && c <= 0x200A;
    };
  }
}
