package org.linli.wallet;

import java.util.List;

/**
 * A member's month, oldest payment first.
 *
 * @param opening what he had when it began, in fen
 */
public record Statement(long opening, List<Payment> payments) {

  /** What he had when it ended, in fen. */
  public long closing() {
    return opening + payments.stream().mapToLong(Payment::fen).sum();
  }
}
