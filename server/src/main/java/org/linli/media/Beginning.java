package org.linli.media;

import java.util.regex.Pattern;

/** The beginning of a text without its marks and pictures. */
final class Beginning {
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private Beginning() {}

  static String of(String html, int characters) {
    var bare = org.owasp.html.Encoding.decodeHtml(TAG.matcher(html).replaceAll(" "), false);
    var plain = BLANKS.matcher(bare).replaceAll(" ").strip();
    return plain.codePointCount(0, plain.length()) <= characters
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, characters));
  }
}
