package org.linli.identity;

import java.util.Optional;

/**
 * What is to change in an account. A null field stays as it is; a given one is written, and an
 * empty {@link Given} clears it.
 */
public record MemberChange(
    Given name, Given nickname, Given contactEmail, Optional<Integer> level) {

  /** A text that was given, perhaps as nothing. */
  public record Given(String text) {}

  /** Whether nothing at all would change. */
  public boolean empty() {
    return name == null && nickname == null && contactEmail == null && level.isEmpty();
  }

  static String value(Given given) {
    return given == null ? null : given.text();
  }
}
