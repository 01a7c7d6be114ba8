package org.linli.wallet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves money between purses; one call moves all that belongs together. */
@Component
public class Ledger {
  private final Purses purses;
  private final Transfers transfers;

  Ledger(Purses purses, Transfers transfers) {
    this.purses = purses;
    this.transfers = transfers;
  }

  /** What came of moving money. */
  public enum Outcome {
    MOVED,
    /** All of it was moved before, and nothing now. */
    REPEATED,
    /** A payer has too little, and nothing was moved. */
    NOT_ENOUGH
  }

  /**
   * Makes all transfers in their order, or none. A key that was used for another transfer, or for a
   * part of these, is a fault of the caller and throws.
   */
  @Transactional
  public Outcome move(List<Transfer> together) {
    var balances = hold(together);
    var repeated = repeated(together);
    if (!repeated.isEmpty()) {
      if (repeated.size() < together.size()) {
        throw new IllegalStateException("Only a part was made before: " + repeated);
      }
      return Outcome.REPEATED;
    }
    if (!together.stream().allMatch(balances::move)) {
      return Outcome.NOT_ENOUGH;
    }
    write(together, balances);
    return Outcome.MOVED;
  }

  /** Makes each transfer that can be made, for itself, and says what came of each. */
  @Transactional
  public List<Outcome> moveAll(List<Transfer> many) {
    var balances = hold(many);
    var repeated = new TreeSet<>(repeated(many));
    var moved = new ArrayList<Transfer>();
    var outcomes = new ArrayList<Outcome>();
    for (var transfer : many) {
      if (repeated.contains(transfer.key())) {
        outcomes.add(Outcome.REPEATED);
      } else if (balances.move(transfer)) {
        moved.add(transfer);
        outcomes.add(Outcome.MOVED);
      } else {
        outcomes.add(Outcome.NOT_ENOUGH);
      }
    }
    write(moved, balances);
    return outcomes;
  }

  /** What is in a purse, in fen. */
  public long balance(Purse purse) {
    return purses.balance(Owners.all(purse));
  }

  private Balances hold(List<Transfer> some) {
    var owners = some.stream().flatMap(Owners::held).collect(Collectors.toCollection(TreeSet::new));
    return new Balances(purses.hold(owners));
  }

  private List<String> repeated(List<Transfer> some) {
    var wanted = new HashMap<String, TransferRow>();
    for (var transfer : some) {
      if (wanted.put(transfer.key(), TransferRow.of(transfer)) != null) {
        throw new IllegalArgumentException("Twice the key " + transfer.key());
      }
    }
    var made = transfers.made(wanted.keySet());
    made.forEach((key, row) -> {
      if (!row.equals(wanted.get(key))) {
        throw new IllegalStateException("Another transfer was made under the key " + key);
      }
    });
    return List.copyOf(made.keySet());
  }

  private void write(List<Transfer> moved, Balances balances) {
    if (!moved.isEmpty()) {
      transfers.write(moved.stream().map(TransferRow::of).toList());
      purses.change(balances.changes());
    }
  }
}
