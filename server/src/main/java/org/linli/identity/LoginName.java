package org.linli.identity;

import java.util.Locale;

/** One of the names by which an account signs in, in the form that is compared. */
public record LoginName(Kind kind, String name, String shown) {

  /** What kind of name. */
  public enum Kind {
    USERNAME,
    EMAIL,
    PHONE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A user name; unique whatever the case. */
  public static LoginName username(String text) {
    return new LoginName(Kind.USERNAME, folded(text), text);
  }

  /** An e-mail address; unique whatever the case. */
  public static LoginName email(String text) {
    return new LoginName(Kind.EMAIL, folded(text), text);
  }

  /** A telephone number. */
  public static LoginName phone(Phone phone) {
    return new LoginName(Kind.PHONE, phone.digits(), phone.digits());
  }

  /** The name of a proved address. */
  public static LoginName of(Address address) {
    return switch (address) {
      case Address.Telephone(var phone) -> phone(phone);
      case Address.Mailbox(var email) -> email(email);
    };
  }

  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
