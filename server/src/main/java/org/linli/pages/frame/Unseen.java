package org.linli.pages.frame;

/** How much a member has yet to read. */
public record Unseen(long notices, long letters) {
  static final Unseen NOTHING = new Unseen(0, 0);
  private static final long MOST = 99;

  /** The number as a badge shows it. */
  public static String badge(long count) {
    return count > MOST ? MOST + "+" : String.valueOf(count);
  }
}
