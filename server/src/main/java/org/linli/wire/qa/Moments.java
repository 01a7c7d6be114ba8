package org.linli.wire.qa;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Times in the shapes in which clients parse them. */
@Component
class Moments {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
  private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter GMT =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);
  private final Clock clock;

  Moments(Clock clock) {
    this.clock = clock;
  }

  /**
   * The hour today, {@code 昨天} and the hour within a day, else the day; the same all through a
   * minute.
   */
  String recent(Instant time) {
    var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    var local = time.atZone(SHANGHAI);
    if (local.toLocalDate().equals(now.atZone(SHANGHAI).toLocalDate())) {
      return CLOCK.format(local);
    }
    var within = Duration.between(time, now).compareTo(Duration.ofDays(1)) < 0;
    return within ? "昨天" + CLOCK.format(local) : DAY.format(local);
  }

  /** As {@code 2026-03-06 20:07:19}, for the back office. */
  static String full(Instant time) {
    return FULL.format(time.atZone(SHANGHAI));
  }

  /** Reads that shape. */
  static Optional<Instant> read(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, FULL).atZone(SHANGHAI).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The same; empty for what has never been. */
  static String fullOrNothing(Instant time) {
    return time == null ? "" : full(time);
  }

  /** As {@code Fri, 06 Mar 2026 12:07:19 GMT}, which scripts read. */
  static String gmt(Instant time) {
    return GMT.format(time.atZone(ZoneOffset.UTC));
  }
}
