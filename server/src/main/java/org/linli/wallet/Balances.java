package org.linli.wallet;

import java.util.HashMap;
import java.util.Map;

/** What is in the purses that a transaction holds, and what it changes. */
final class Balances {
  private final Map<String, Long> now;
  private final Map<String, Long> changes = new HashMap<>();

  Balances(Map<String, Long> held) {
    now = new HashMap<>(held);
  }

  /** Moves the money if the payer has it. */
  boolean move(Transfer transfer) {
    if (!covers(transfer.from(), transfer.fen())) {
      return false;
    }
    var row = TransferRow.of(transfer);
    change(row.payer(), -row.fen());
    change(row.payee(), row.fen());
    return true;
  }

  Map<String, Long> changes() {
    return changes;
  }

  private boolean covers(Purse purse, long fen) {
    return purse instanceof Purse.Gateway
        || Owners.all(purse).stream().mapToLong(now::get).sum() >= fen;
  }

  private void change(String owner, long fen) {
    now.merge(owner, fen, Math::addExact);
    changes.merge(owner, fen, Math::addExact);
  }
}
