package org.linli.pages.frame;

/** Where a form may send its reader on to: only to our own pages. */
public final class Way {
  private static final String OURS = "/(?![/\\\\])[!-~&&[^\\\\]]{0,500}";

  private Way() {}

  /** The address if it is one of ours, else the first page. */
  public static String back(String address) {
    return address.matches(OURS) ? address : "/";
  }
}
