package org.linli.wallet;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what was paid outside into the purse of who paid it, once. */
@Component
class Settlements {
  private final TopUps topUps;
  private final Ledger ledger;

  Settlements(TopUps topUps, Ledger ledger) {
    this.topUps = topUps;
    this.ledger = ledger;
  }

  /** What came of it. */
  enum Outcome {
    SETTLED,
    REPEATED,
    NO_SUCH_ORDER,
    /** Not what was asked for; a person has to look at it. */
    OTHER_AMOUNT
  }

  @Transactional
  public Outcome settle(String number, String transaction, long fen) {
    var held = topUps.hold(number);
    if (held.isEmpty()) {
      return Outcome.NO_SUCH_ORDER;
    }
    var topUp = held.get();
    if (topUp.fen() != fen) {
      return Outcome.OTHER_AMOUNT;
    }
    return switch (ledger.move(List.of(transfer(topUp)))) {
      case MOVED -> {
        topUps.paid(number, transaction);
        yield Outcome.SETTLED;
      }
      case REPEATED -> Outcome.REPEATED;
      case NOT_ENOUGH -> throw new IllegalStateException("The world outside has always enough");
    };
  }

  private static Transfer transfer(TopUp topUp) {
    return new Transfer(
        "top-up:" + topUp.id(),
        new Purse.Gateway(),
        new Purse.OfMember(topUp.accountId()),
        topUp.fen(),
        null,
        PayType.TOP_UP,
        topUp.id());
  }
}
