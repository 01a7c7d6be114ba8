package org.linli.identity;

import java.time.Duration;

/** How a code looks, how long it lives and what a client shows of it. */
enum CodeForm {
  /** Five digits, or the five characters of a picture, shown as a hash. */
  HASHED(5, Duration.ofMinutes(3)),
  /** Six digits, shown as they are. */
  PLAIN(6, Duration.ofMinutes(5));

  private final int length;
  private final Duration life;

  CodeForm(int length, Duration life) {
    this.length = length;
    this.life = life;
  }

  int length() {
    return length;
  }

  Duration life() {
    return life;
  }

  long minutes() {
    return life.toMinutes();
  }
}
