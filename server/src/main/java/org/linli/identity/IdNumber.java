package org.linli.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.identity.ProfileEdit.Gender;

/**
 * The number of a resident identity card, as GB 11643 forms it.
 *
 * @param text 17 digits and a check digit, which may be {@code X}
 */
public record IdNumber(String text) {
  private static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);
  private static final Pattern SHAPE = Pattern.compile("[0-9]{17}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  /** The number that the text is, if it can be that of somebody who is born by that day. */
  public static Optional<IdNumber> of(String text, LocalDate today) {
    var number = new IdNumber(text.toUpperCase(Locale.ROOT));
    return number.possible() && possible(number.birthday(), today)
        ? Optional.of(number)
        : Optional.empty();
  }

  /** Whether somebody who lives can have been born on that day. */
  static boolean possible(LocalDate birthday, LocalDate today) {
    return !birthday.isBefore(EARLIEST) && !birthday.isAfter(today);
  }

  /** The day of birth that it tells. */
  public LocalDate birthday() {
    return LocalDate.parse(text.substring(6, 14), DAY);
  }

  /** The gender that it tells. */
  public Gender gender() {
    return digit(16) % 2 == 1 ? Gender.M : Gender.W;
  }

  static char checkDigit(String digits) {
    var sum = 0;
    for (var i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
  }

  private boolean possible() {
    return SHAPE.matcher(text).matches()
        && PROVINCES.contains(text.substring(0, 2))
        && checkDigit(text) == text.charAt(WEIGHTS.length)
        && hasBirthday();
  }

  private boolean hasBirthday() {
    try {
      birthday();
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private int digit(int at) {
    return text.charAt(at) - '0';
  }
}
