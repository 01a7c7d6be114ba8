package org.linli.identity;

import java.util.Locale;

/** One of the names by which an account signs in, in the form that is compared. */
record LoginName(Kind kind, String name, String shown) {

  enum Kind {
    USERNAME,
    EMAIL,
    PHONE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static LoginName username(String text) {
    return new LoginName(Kind.USERNAME, folded(text), text);
  }

  static LoginName email(String text) {
    return new LoginName(Kind.EMAIL, folded(text), text);
  }

  static LoginName phone(Phone phone) {
    return new LoginName(Kind.PHONE, phone.digits(), phone.digits());
  }

  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
