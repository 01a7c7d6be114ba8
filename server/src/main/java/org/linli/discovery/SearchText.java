package org.linli.discovery;

import java.util.regex.Pattern;

/** The words of what was written in Markdown or HTML, without marks. */
public final class SearchText {
  private static final int LONGEST = 20_000;
  private static final Pattern UNREAD =
      Pattern.compile("(?is)<(script|style)\\b.{0,20000}?</\\1>|<[^<>]*>|!?\\[|\\]\\([^)]*\\)");

  private SearchText() {}

  /** Its beginning, so long as anybody looks for. */
  public static String plain(String written) {
    var most = written.substring(0, Math.min(written.length(), LONGEST));
    return org.owasp.html.Encoding.decodeHtml(UNREAD.matcher(most).replaceAll(" "), false);
  }
}
