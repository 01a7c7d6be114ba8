package org.linli.wire.neighbour;

import java.math.BigDecimal;
import java.time.Instant;

/** Times as these documents write them: seconds since 1970, with a point. */
final class Seconds {
  private static final int MICROS = 6;

  private Seconds() {}

  static BigDecimal of(Instant time) {
    var micros = time.getEpochSecond() * 1_000_000 + time.getNano() / 1_000;
    var seconds = BigDecimal.valueOf(micros, MICROS).stripTrailingZeros();
    return seconds.setScale(Math.max(1, seconds.scale()));
  }
}
