package org.linli.vision.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers and dates in read text, in which a letter may stand for the digit that it looks like. */
final class Digits {
  private static final String LETTERS = "OoQDIil|!ZzSsBGbgqx×*";
  private static final String MEANT = "000011111225586699XXX";
  private static final Pattern LONG = Pattern.compile("[0-9X]{18,}");
  private static final Pattern WRITTEN =
      Pattern.compile("((?:19|20)[0-9]{2})\\D{1,3}([0-9]{1,2})\\D{1,3}([0-9]{1,2})(?![0-9])");
  private static final Pattern PACKED = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern DOTTED =
      Pattern.compile("((?:19|20)[0-9]{2})\\D{0,2}([0-9]{2})\\D{0,2}([0-9]{2})");
  private static final int LENGTH = 18;

  private Digits() {}

  /** The text with digits for letters that look like some. */
  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var at = LETTERS.indexOf(text.charAt(i));
      plain.append(at < 0 ? text.charAt(i) : MEANT.charAt(at));
    }
    return plain.toString();
  }

  /** The first 18 characters in a row that are possible; only that proves letters to be digits. */
  static Optional<String> number(String text, Predicate<String> possible) {
    var runs = LONG.matcher(plain(text));
    while (runs.find()) {
      var run = runs.group();
      for (var from = 0; from + LENGTH <= run.length(); from++) {
        if (possible.test(run.substring(from, from + LENGTH))) {
          return Optional.of(run.substring(from, from + LENGTH));
        }
      }
    }
    return Optional.empty();
  }

  /** A date like 1988年5月20日. */
  static Optional<LocalDate> written(String text) {
    return dates(WRITTEN, plain(text)).stream().findFirst();
  }

  /** The date that 8 digits are. */
  static Optional<LocalDate> packed(String digits) {
    return dates(PACKED, digits).stream().findFirst();
  }

  /** All dates like 2012.10.14. */
  static List<LocalDate> dotted(String text) {
    return dates(DOTTED, plain(text));
  }

  private static List<LocalDate> dates(Pattern pattern, String text) {
    var dates = new ArrayList<LocalDate>();
    var found = pattern.matcher(text);
    while (found.find()) {
      date(found).ifPresent(dates::add);
    }
    return dates;
  }

  private static Optional<LocalDate> date(MatchResult found) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
