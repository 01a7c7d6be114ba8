package org.linli.face;

/** Faces that are searched together. */
public record FaceGroup(long id, String name, String content) {
  /** The group that is there from the start and stays. */
  public static final long DEFAULT = 1;

  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_CONTENT = 10_000;

  static boolean isName(String text) {
    return !text.isBlank() && fits(text, LONGEST_NAME);
  }

  static boolean isContent(String text) {
    return fits(text, LONGEST_CONTENT);
  }

  private static boolean fits(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        && text.codePoints().noneMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF);
  }
}
