package org.linli.wire.neighbour;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Days as these documents write them: the seconds of their midnight. */
final class Days {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final double FIRST = LocalDate.of(1, 1, 2).toEpochDay() * 86_400.0;
  private static final double LAST = LocalDate.of(9999, 12, 30).toEpochDay() * 86_400.0;

  private Days() {}

  /** The day that a moment is in; nothing where none is said or nobody counts so far. */
  static Optional<LocalDate> read(Fields data, String key) {
    return data.decimal(key)
        .filter(seconds -> seconds >= FIRST && seconds <= LAST)
        .map(seconds -> Instant.ofEpochSecond((long) Math.floor(seconds)))
        .map(moment -> LocalDate.ofInstant(moment, SHANGHAI));
  }

  static BigDecimal written(LocalDate day) {
    return day == null ? null : Seconds.of(day.atStartOfDay(SHANGHAI).toInstant());
  }
}
