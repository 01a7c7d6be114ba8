package org.linli.pages.writing;

import java.util.regex.Pattern;

/** The beginning of a text, without its pictures and marks. */
public final class Excerpt {
  private static final int READ = 2_000;
  private static final int SHOWN = 110;
  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)|<[^<>]*>");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
  private static final Pattern MARKS =
      Pattern.compile("[#>|]+|-{3,}|&nbsp;|(?m)^\\s*(?:[-+]|\\d+\\.)\\s");

  private Excerpt() {}

  /** At most 110 code points of it. */
  public static String of(String text) {
    var begin = text.substring(0, text.offsetByCodePoints(0, Math.min(READ, points(text))));
    var bare = LINK.matcher(PICTURE.matcher(begin).replaceAll(" ")).replaceAll("$1");
    var plain =
        MARKS
            .matcher(bare.replaceAll("[*`~]+", ""))
            .replaceAll(" ")
            .replaceAll("\\s+", " ")
            .strip();
    return points(plain) <= SHOWN
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
