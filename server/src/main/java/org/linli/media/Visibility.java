package org.linli.media;

/** Who may see a picture. */
public enum Visibility {
  /** Everybody who knows its address. */
  PUBLIC,
  /** Whom the domain that keeps it lets see it. */
  PRIVATE
}
