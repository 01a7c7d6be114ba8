package org.linli.wire.qa;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day of birth as identity cards and clients write it. */
final class Birthday {
  private static final Pattern SHAPE =
      Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})日?(?:[ T].*)?");

  private Birthday() {}

  /** The day, if it is one. */
  static Optional<LocalDate> read(String text) {
    var parts = SHAPE.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
