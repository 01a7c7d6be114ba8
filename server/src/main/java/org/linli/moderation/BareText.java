package org.linli.moderation;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts as they are compared: no disguise by width, case, blanks or invisible characters. */
final class BareText {
  private static final Pattern UNSEEN =
      Pattern.compile(
          """
          [\\p{Z} \\p{Cc} \\p{Cf} \\u034F \\u115F \\u1160 \\u17B4 \\u17B5 \\u180B-\\u180F \\u2800
          \\uFE00-\\uFE0F \\x{E0100}-\\x{E01EF}]+
          """,
          Pattern.COMMENTS);

  private BareText() {}

  static String of(String text) {
    var seen = UNSEEN.matcher(nfkc(text)).replaceAll("");
    var folded = seen.codePoints().map(BareText::fold);
    return nfkc(
        folded
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }

  private static String nfkc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Without regard to the letters around it, unlike {@link String#toLowerCase()}. */
  private static int fold(int character) {
    return Character.toLowerCase(Character.toUpperCase(character));
  }
}
