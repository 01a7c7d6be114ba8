package org.linli.wire.qa;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.market.WeeklyTimes;

/** Times as clients send them; the document names no form. */
final class OrderTimes {
  private static final Pattern SECONDS = Pattern.compile("[0-9]{10}");
  private static final Pattern MILLIS = Pattern.compile("[0-9]{13}");
  private static final int LONGEST = 40;
  private static final List<DateTimeFormatter> LOCAL =
      List.of(
          DateTimeFormatter.ofPattern("uuuu-MM-dd[' ']['T']HH:mm[:ss]"),
          DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm[:ss]"));

  private OrderTimes() {}

  /** Whether it says nothing, or something that is a time. */
  static boolean fits(String text) {
    return text.isEmpty() || read(text).isPresent();
  }

  /** Seconds or milliseconds of the epoch, a day and an hour here, or the same with a zone. */
  static Optional<Instant> read(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    if (SECONDS.matcher(text).matches()) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
    }
    if (MILLIS.matcher(text).matches()) {
      return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
    }
    return LOCAL.stream()
        .flatMap(form -> local(text, form).stream())
        .findFirst()
        .or(() -> zoned(text));
  }

  private static Optional<Instant> local(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDateTime.parse(text, form).atZone(WeeklyTimes.ZONE).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> zoned(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
