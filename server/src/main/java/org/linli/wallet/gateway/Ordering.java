package org.linli.wallet.gateway;

/** What came of ordering a payment. */
public sealed interface Ordering {

  /** It can be paid at this address. */
  record Ordered(String payUrl) implements Ordering {}

  /** There is no such order. */
  record Refused(String why) implements Ordering {}

  /** Nobody knows whether there is one. */
  record Unclear(String why) implements Ordering {}
}
