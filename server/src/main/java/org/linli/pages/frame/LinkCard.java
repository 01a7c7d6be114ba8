package org.linli.pages.frame;

/**
 * How a link to a page shows where people share it.
 *
 * @param kind as Open Graph names it (https://ogp.me/#types)
 * @param text what it is about
 * @param picture its path, or nothing
 */
public record LinkCard(String kind, String path, String text, String picture) {
  private static final String EMBLEM = "/app/icon-512.png";

  /** Of something that is read; pictures of other servers are not passed on. */
  public static LinkCard article(String path, String text, String picture) {
    var ours = picture != null && picture.startsWith("/media/");
    return new LinkCard("article", path, text, ours ? picture : EMBLEM);
  }

  /** Of a member. */
  public static LinkCard profile(String path, String text) {
    return new LinkCard("profile", path, text, EMBLEM);
  }
}
