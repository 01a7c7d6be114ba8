package org.linli.wire.account;

import java.util.Optional;
import java.util.stream.Stream;
import org.linli.identity.Address;
import org.linli.identity.LoginName;

/** Whom a request names by exactly one of its three fields. */
record Who(String username, String email, String phone) {

  static Who of(AccountCall call) {
    return new Who(call.text("username"), call.text("email", "mail"), call.text("phone"));
  }

  long filled() {
    return Stream.of(username, email, phone).filter(text -> !text.isEmpty()).count();
  }

  /** The name to sign in by; nothing when the field cannot be one. */
  Optional<LoginName> name() {
    if (!username.isEmpty()) {
      return Optional.of(username).filter(Formats::storable).map(LoginName::username);
    }
    return address().map(LoginName::of);
  }

  /** The mailbox or telephone; nothing when the field cannot be one. */
  Optional<Address> address() {
    return email.isEmpty() ? Formats.telephone(phone) : Formats.mailbox(email);
  }
}
