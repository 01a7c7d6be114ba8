package org.linli.wire.account;

import java.util.Optional;
import org.linli.identity.Client;
import org.linli.wire.Parameters;

/**
 * A request of this document.
 *
 * @param token the session's token, if the request carries one that lives
 * @param account whose session it is
 */
record AccountCall(
    Parameters parameters, Client client, Optional<String> token, Optional<Long> account) {

  String text(String... names) {
    return parameters.text(names);
  }

  boolean signedIn() {
    return account.isPresent();
  }

  /** A positive number, or nothing. */
  Optional<Long> number(String name) {
    var text = text(name);
    return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }
}
