package org.linli.wallet.gateway;

/** Where money comes in from; every call may wait for a network. */
public interface Gateway {

  /** Whether there is one. */
  boolean configured();

  /** Orders a payment under a number of ours; the same number is the same order. */
  Ordering order(Order order);

  /** What has become of an order. */
  Trade find(String number);

  /** Ends an order, so that it cannot be paid any more; false when that is not sure. */
  boolean close(String number);

  /** Reads what the gateway sent us. */
  Notice read(Letter letter);
}
