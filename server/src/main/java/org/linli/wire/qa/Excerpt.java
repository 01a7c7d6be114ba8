package org.linli.wire.qa;

/** The beginning of a text. */
final class Excerpt {
  private static final int LENGTH = 30;

  private Excerpt() {}

  static String of(String text) {
    return text.codePointCount(0, text.length()) <= LENGTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "···";
  }
}
