package org.linli.identity;

/** For whom something is read. */
public record Reader(long account, boolean administrator) {
  /** Somebody who did not say who he is. */
  public static final Reader STRANGER = new Reader(0, false);

  /** Sees everything. */
  public static final Reader ADMINISTRATOR = new Reader(0, true);

  /** A member without further rights. */
  public static Reader member(long account) {
    return new Reader(account, false);
  }

  /** Whether he sees what only its author and administrators see. */
  public boolean knows(long author) {
    return administrator || account == author;
  }
}
