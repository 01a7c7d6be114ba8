package org.linli.discovery;

import java.time.Instant;

/**
 * Something that the clients promote.
 *
 * @param publisher the nickname of who added it
 * @param url where it leads: an address of the web, or a path here
 * @param deletedAt null while it is shown
 */
public record Activity(
    long id,
    Kind kind,
    String publisher,
    String title,
    String cover,
    String url,
    Instant madeAt,
    Instant editedAt,
    Instant deletedAt) {

  /** Where it is shown. */
  public enum Kind {
    ARTICLE,
    CREATION,
    ENTERPRISE
  }
}
