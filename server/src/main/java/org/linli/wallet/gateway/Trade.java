package org.linli.wallet.gateway;

/** How an order stands. */
public sealed interface Trade {

  /** It was paid, under the gateway's own id. */
  record Paid(String transaction, long fen) implements Trade {}

  /** It can still be paid. */
  record Open() implements Trade {}

  /** It cannot be paid any more, or never could. */
  record Gone() implements Trade {}

  /** The gateway did not say. */
  record Unknown(String why) implements Trade {}
}
