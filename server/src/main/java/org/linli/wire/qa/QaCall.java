package org.linli.wire.qa;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.identity.Client;
import org.linli.identity.Sessions;
import org.linli.wire.Parameters;

/**
 * A request of this document.
 *
 * @param owner of the token that it carries, if it carries one that lives
 * @param site where the client sees this server
 */
record QaCall(Parameters parameters, Client client, Optional<Sessions.Owner> owner, Site site) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\x{D800}-\\x{DFFF}]");

  /** Whose token it carries. */
  Optional<Long> account() {
    return owner.map(Sessions.Owner::account);
  }

  /** What the database showed when the token was looked up. */
  Optional<String> snapshot() {
    return owner.map(Sessions.Owner::snapshot);
  }

  /** The first of these parameters that says anything; what nobody can store becomes U+FFFD. */
  String text(String... names) {
    return UNSTORABLE.matcher(parameters.text(names)).replaceAll("\uFFFD");
  }

  /** A positive number, or nothing. */
  Optional<Long> number(String... names) {
    var text = text(names);
    return NUMBER.matcher(text).matches()
        ? Optional.of(Long.parseLong(text)).filter(number -> number > 0)
        : Optional.empty();
  }

  /** What part of a list is asked for. */
  Page page() {
    return Page.of(number("page"), number("limit"));
  }

  /** The same for what is shown page by page, six rows on each. */
  Page pageByPage() {
    return Page.of(number("page").or(() -> Optional.of(1L)), number("limit"));
  }
}
