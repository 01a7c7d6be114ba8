package org.linli.wire.account;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.identity.Address;
import org.linli.identity.Phone;

/** What this document takes for a name, a password and an address. */
final class Formats {
  private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9_]{6,20}");
  private static final Pattern PASSWORD =
      Pattern.compile("(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9_]{6,20}");
  private static final int LONGEST_NICKNAME = 64;

  private Formats() {}

  static boolean username(String text) {
    return USERNAME.matcher(text).matches();
  }

  static boolean password(String text) {
    return PASSWORD.matcher(text).matches();
  }

  static boolean nickname(String text) {
    var length = text.codePointCount(0, text.length());
    return storable(text) && length <= LONGEST_NICKNAME && !text.isBlank();
  }

  /** No database keeps a zero character or half a surrogate pair. */
  static boolean storable(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF);
  }

  static Optional<Address> telephone(String text) {
    return Phone.international(text).map(Address.Telephone::new);
  }

  static Optional<Address> mailbox(String text) {
    return storable(text) && Address.Mailbox.possible(text)
        ? Optional.of(new Address.Mailbox(text))
        : Optional.empty();
  }
}
