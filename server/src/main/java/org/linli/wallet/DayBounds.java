package org.linli.wallet;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When the days of the ledger begin. */
final class DayBounds {
  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  private DayBounds() {}

  static LocalDate of(Instant time) {
    return time.atZone(HERE).toLocalDate();
  }

  static Instant beginning(LocalDate day) {
    return day.atStartOfDay(HERE).toInstant();
  }

  static Timestamp from(LocalDate day) {
    return Timestamp.from(beginning(day));
  }
}
