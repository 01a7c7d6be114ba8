package org.linli.market;

import java.time.Instant;

/**
 * A member's wish to be a specialist or an enterprise.
 *
 * @param licence the hash of its picture, null once refused
 * @param decidedAt null while it waits
 */
public record Application(
    long accountId,
    Profession profession,
    State state,
    String licenceType,
    String licence,
    Instant appliedAt,
    Instant decidedAt) {

  /** What has become of it. */
  public enum State {
    WAITING,
    CONFIRMED,
    REFUSED
  }

  static String referrer(long account, Profession profession) {
    return "licence %d %s".formatted(account, profession);
  }
}
