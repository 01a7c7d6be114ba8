package org.linli.wire.qa;

import java.util.Optional;

/** A part of a list; without page and limit its first 1,000 rows, which are also the most. */
record Page(long offset, int limit) {
  private static final int MOST = 1_000;
  private static final long USUAL = 6;

  static Page of(Optional<Long> page, Optional<Long> limit) {
    if (page.isEmpty() && limit.isEmpty()) {
      return new Page(0, MOST);
    }
    var rows = (int) Math.min(limit.orElse(USUAL), MOST);
    var before = Math.min(page.orElse(1L) - 1, Integer.MAX_VALUE);
    return new Page(before * rows, rows);
  }
}
