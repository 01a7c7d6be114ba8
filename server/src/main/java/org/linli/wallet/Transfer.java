package org.linli.wallet;

import java.util.stream.Stream;

/**
 * A movement of money.
 *
 * @param key under which it happens at most once, for ever
 * @param spent its kind in the payer's history, null where none reads it
 * @param earned its kind in the receiver's history, null where none reads it
 * @param about the id of what is paid for
 */
public record Transfer(
    String key, Purse from, Purse to, long fen, PayType spent, PayType earned, long about) {
  private static final int LONGEST_KEY = 200;

  public Transfer {
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("A transfer has the key '" + key + "'");
    }
    if (fen <= 0 || from.equals(to)) {
      throw new IllegalArgumentException("Nothing moves in " + key);
    }
  }

  /** The transfer, or none where nothing would move. */
  public static Stream<Transfer> ofAny(
      String key, Purse from, Purse to, long fen, PayType spent, PayType earned, long about) {
    return fen == 0
        ? Stream.empty()
        : Stream.of(new Transfer(key, from, to, fen, spent, earned, about));
  }
}
