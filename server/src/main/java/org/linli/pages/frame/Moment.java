package org.linli.pages.frame;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How pages tell the time: as it is in the community. */
final class Moment {
  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  private Moment() {}

  static String said(Language language, Instant at) {
    return formatter(language, " HH:mm").format(at.atZone(HERE));
  }

  /** What a field for date and time says, such as {@code 2026-11-21T08:30}. */
  static Optional<Instant> read(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text).atZone(HERE).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** As programs read it. */
  static String written(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ZonedDateTime.ofInstant(at, HERE));
  }

  private static DateTimeFormatter formatter(Language language, String time) {
    var day =
        switch (language) {
          case ZH -> "y年M月d日";
          case EN -> "d MMM y";
        };
    return DateTimeFormatter.ofPattern(day + time, language.locale());
  }
}
