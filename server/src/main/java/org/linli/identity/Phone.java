package org.linli.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number.
 *
 * @param digits country code and number, digits only
 */
public record Phone(String digits) {
  private static final Pattern MAINLAND = Pattern.compile("1[3-9][0-9]{9}");
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\p{Z}\\p{Pd}\\s]+");
  private static final Pattern INTERNATIONAL = Pattern.compile("(?:\\+|00)?([1-9][0-9]{4,16})");
  private static final String CHINA = "86";

  /** Loaded when the first number with a country code comes, for the start's sake. */
  private static final class Plan {
    static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  }

  /** A mainland number of 11 digits, as care, neighbour and Q&A write it. */
  public static Optional<Phone> mainland(String text) {
    return MAINLAND.matcher(text).matches()
        ? Optional.of(new Phone(CHINA + text))
        : Optional.empty();
  }

  /**
   * A number with its country code, as the account system writes it: after +, 00 or nothing, with
   * spaces and dashes anywhere. It must be possible, not in use. Without a code it is a mainland
   * one.
   */
  public static Optional<Phone> international(String text) {
    var written = BETWEEN_DIGITS.matcher(text).replaceAll("");
    return mainland(written).or(() -> abroad(written));
  }

  /** The 11 digits of a mainland number; others with their country code. */
  public String local() {
    var number = digits.substring(Math.min(CHINA.length(), digits.length()));
    return digits.startsWith(CHINA) && MAINLAND.matcher(number).matches() ? number : digits;
  }

  /** A number that the plan would write differently has a trunk prefix or another excess. */
  private static Optional<Phone> abroad(String written) {
    var parts = INTERNATIONAL.matcher(written);
    return parts.matches() && possible(parts.group(1))
        ? Optional.of(new Phone(parts.group(1)))
        : Optional.empty();
  }

  private static boolean possible(String digits) {
    try {
      var number = Plan.NUMBERS.parse("+" + digits, null);
      return Plan.NUMBERS.format(number, PhoneNumberFormat.E164).equals("+" + digits)
          && (Plan.NUMBERS.isPossibleNumberForType(number, PhoneNumberType.MOBILE)
              || Plan.NUMBERS.isPossibleNumberForType(number, PhoneNumberType.FIXED_LINE));
    } catch (NumberParseException e) {
      return false;
    }
  }
}
