package org.linli.media;

import java.util.regex.Pattern;

/** A text without its marks and pictures, and the beginning of it. */
record Beginning(String plain) {
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  static Beginning of(String html) {
    var bare = org.owasp.html.Encoding.decodeHtml(TAG.matcher(html).replaceAll(" "), false);
    return new Beginning(BLANKS.matcher(bare).replaceAll(" ").strip());
  }

  int length() {
    return plain.codePointCount(0, plain.length());
  }

  /** So many characters of it, to be set into a page as they are. */
  String cut(int characters) {
    var shown = plain.substring(0, plain.offsetByCodePoints(0, Math.min(characters, length())));
    return new Prose(shown).cleaned().orElse(shown);
  }
}
