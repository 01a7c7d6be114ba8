package org.linli.wallet;

import java.time.Instant;

/**
 * Something that was said between the gateway and us.
 *
 * @param number of the top-up, as far as it was said
 * @param fen null where nothing was said of money
 */
public record GatewayEntry(
    long id, Kind kind, String number, Long fen, String outcome, Instant at) {

  /** Who said what. */
  public enum Kind {
    /** We ordered a payment. */
    ORDERED,
    /** We asked how one stands. */
    ASKED,
    /** We ended one. */
    ENDED,
    /** We were told of one. */
    TOLD
  }
}
