package org.linli.wallet;

import java.time.Instant;

/**
 * Money that a member wants to bring in.
 *
 * @param number the gateway's name of it
 * @param payUrl where to pay, null until the gateway has said it
 */
public record TopUp(
    long id,
    long accountId,
    long fen,
    String number,
    State state,
    String payUrl,
    Instant askedAt,
    Instant endedAt) {

  /** How it stands. */
  public enum State {
    OPEN,
    PAID,
    /** It was not paid in time, or refused; what is paid after all counts all the same. */
    CLOSED
  }
}
