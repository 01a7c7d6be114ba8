package org.linli.wallet;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Purses of nobody in particular, and transfers under keys of their own. */
final class Money {
  private static final AtomicLong ACCOUNTS = new AtomicLong(7_000_000_000_000L);

  private Money() {}

  static long account() {
    return ACCOUNTS.incrementAndGet();
  }

  static Transfer transfer(Purse from, Purse to, long fen) {
    return new Transfer(UUID.randomUUID().toString(), from, to, fen, null, null, 0);
  }
}
