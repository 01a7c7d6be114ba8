package org.linli.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number.
 *
 * @param digits country code and number, digits only
 */
public record Phone(String digits) {
  private static final Pattern MAINLAND = Pattern.compile("1[3-9][0-9]{9}");
  private static final String CHINA = "86";

  /** A mainland number of 11 digits, as care, neighbour and Q&A write it. */
  public static Optional<Phone> mainland(String text) {
    return MAINLAND.matcher(text).matches()
        ? Optional.of(new Phone(CHINA + text))
        : Optional.empty();
  }

  /** The 11 digits of a mainland number; others with their country code. */
  public String local() {
    var number = digits.substring(Math.min(CHINA.length(), digits.length()));
    return digits.startsWith(CHINA) && MAINLAND.matcher(number).matches() ? number : digits;
  }
}
