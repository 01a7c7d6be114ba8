package org.linli.social;

import java.time.Instant;

/**
 * Something the community tells its members.
 *
 * @param ownerId whom it is for, 0 for everybody
 * @param senderId which administrator sent it, 0 for the server itself
 */
public record SiteNotice(
    long id,
    Kind kind,
    NoticeKind about,
    long ownerId,
    long senderId,
    String name,
    String content,
    Instant createdAt) {

  /** Whom it concerns. */
  public enum Kind {
    ALL,
    PERSONAL,
    GROUP,
    /** What other members did. */
    MEMBER
  }
}
