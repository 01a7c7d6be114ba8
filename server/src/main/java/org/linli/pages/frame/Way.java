package org.linli.pages.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a form may send its reader on to: only to our own pages. */
public final class Way {
  private static final String OURS = "/(?![/\\\\])[!-~&&[^\\\\]]{0,500}";

  private Way() {}

  /** The address if it is one of ours, else the first page. */
  public static String back(String address) {
    return address.matches(OURS) ? address : "/";
  }

  /** What follows a path that leads there in the end. */
  public static String asked(String address) {
    var next = back(address);
    return next.equals("/") ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
