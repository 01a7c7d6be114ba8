package org.linli.media;

/** What we take to be written. */
public final class Fit {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_CONTENT = 100_000;
  private static final int MOST_PICTURES = 100;

  private Fit() {}

  /** Whether a title says something in 200 characters at most. */
  public static boolean title(String text) {
    return !text.isBlank() && storable(text) && length(text) <= LONGEST_TITLE;
  }

  /** Whether a content, which may be empty, has at most 100,000 characters and 100 pictures. */
  public static boolean content(String text) {
    return storable(text)
        && length(text) <= LONGEST_CONTENT
        && new Prose(text).ownPictures().size() <= MOST_PICTURES;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean storable(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF);
  }
}
