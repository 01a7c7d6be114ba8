package org.linli.market;

/** What has become of a consultation. */
public enum ConsultationState {
  /** The price is held; the expert has said nothing yet. */
  BOOKED,
  /** The expert will answer; the price is still held. */
  CONFIRMED,
  /** The expert has answered and is paid. */
  ANSWERED,
  /** The customer needs no more; the expert is paid. */
  FINISHED,
  /** The expert did not want it; the customer has his money back. */
  REFUSED,
  /** No answer came in time, or one of them is gone; the customer has his money back. */
  RETURNED;

  /** Whether the price is held. */
  public boolean open() {
    return this == BOOKED || this == CONFIRMED;
  }

  /** Whether both may still say something. */
  public boolean talks() {
    return open() || this == ANSWERED;
  }

  /** Whether the expert was paid. */
  public boolean paid() {
    return this == ANSWERED || this == FINISHED;
  }
}
