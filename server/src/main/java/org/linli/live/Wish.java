package org.linli.live;

import java.util.Optional;

/**
 * Who wants to listen.
 *
 * @param session the token that lets him
 * @param since the last id that he has seen
 * @param question at which he looks, or 0
 */
public record Wish(long account, String session, Optional<Long> since, long question) {

  /** The id that a client names; what is none is older than everything. */
  public static Optional<Long> since(String named) {
    return named == null || named.isBlank()
        ? Optional.empty()
        : Optional.of(named.matches("[0-9]{1,18}") ? Long.parseLong(named) : -2L);
  }
}
