package org.linli.social;

/**
 * Something that a member is to be told.
 *
 * @param sender who did it, 0 for the server
 * @param named whether the owner learns who it was
 * @param name a title; empty where the kind and the thing say it all
 * @param thing what it leads to, or null
 * @param occasion what happened, of which the owner is told once; null for what may happen again
 */
public record NewNotice(
    long owner,
    NoticeKind kind,
    long sender,
    boolean named,
    String name,
    String content,
    Thing thing,
    String occasion) {

  /** The server says something. */
  public static NewNotice ofSite(long owner, NoticeKind kind, String name, String content) {
    return new NewNotice(owner, kind, SiteNotices.SERVER, true, name, content, null, null);
  }

  /** A member did something to a thing, once. */
  public static NewNotice ofMember(long owner, NoticeKind kind, long sender, Thing thing) {
    return new NewNotice(owner, kind, sender, true, "", "", thing, kind + " " + thing);
  }

  /** The same notice, not saying who did it. */
  NewNotice unnamed() {
    return new NewNotice(owner, kind, sender, false, name, content, thing, occasion);
  }

  /** The same notice, of this occasion alone. */
  public NewNotice once(String which) {
    return new NewNotice(owner, kind, sender, named, name, content, thing, which);
  }

  /** The same notice leading to something. */
  public NewNotice about(Thing other) {
    return new NewNotice(owner, kind, sender, named, name, content, other, occasion);
  }
}
