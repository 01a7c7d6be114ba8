package org.linli.identity;

import java.security.SecureRandom;

/** Random letters and digits, none of which looks like another. */
final class Scrambled {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private Scrambled() {}

  static String letters(int many) {
    var text = new StringBuilder();
    RANDOM.ints(many, 0, LETTERS.length()).map(LETTERS::charAt).forEach(text::appendCodePoint);
    return text.toString();
  }
}
