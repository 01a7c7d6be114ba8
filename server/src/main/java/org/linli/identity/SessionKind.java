package org.linli.identity;

import java.time.Duration;

/** How long a session lives without being used, by where it was opened. */
public enum SessionKind {
  CARE(Duration.ofMinutes(10)),
  CARE_ENDURING(Duration.ofDays(90)),
  NEIGHBOUR(Duration.ofMinutes(15)),
  ACCOUNT(Duration.ofMinutes(60)),
  /** Its clients never sign in again by themselves. */
  QUESTIONS(Duration.ofDays(90)),
  PAGES(Duration.ofHours(2)),
  PAGES_ENDURING(Duration.ofDays(90));

  private final Duration idleLife;

  SessionKind(Duration idleLife) {
    this.idleLife = idleLife;
  }

  Duration idleLife() {
    return idleLife;
  }

  /** Short ones are limited in number for each account. */
  boolean isShort() {
    return idleLife.compareTo(Duration.ofDays(1)) < 0;
  }
}
