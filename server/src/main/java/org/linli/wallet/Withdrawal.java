package org.linli.wallet;

import java.time.Instant;
import java.util.List;

/** Money that a member wants to take out. */
public record Withdrawal(
    long id, long accountId, long fen, State state, Instant askedAt, Instant decidedAt) {

  /** How it stands. */
  public enum State {
    /** Its money is held. */
    WAITING,
    PAID,
    /** The member has his money back. */
    REFUSED
  }

  /** Takes its money out of what the member can spend. */
  List<Transfer> hold() {
    return List.of(
        new Transfer(
            "withdrawal:" + id,
            new Purse.OfMember(accountId),
            held(),
            fen,
            PayType.WITHDRAWAL,
            null,
            id));
  }

  /** Sends its money where the decision says. */
  List<Transfer> end(State decided) {
    return switch (decided) {
      case PAID -> List.of(ending("paid", new Purse.Gateway(), null));
      case REFUSED -> List.of(ending("refused", new Purse.OfMember(accountId), PayType.REFUND));
      case WAITING -> throw new IllegalArgumentException("No decision");
    };
  }

  private Transfer ending(String how, Purse to, PayType earned) {
    return new Transfer("withdrawal:%d:%s".formatted(id, how), held(), to, fen, null, earned, id);
  }

  private Purse held() {
    return new Purse.Holding("withdrawal", id);
  }
}
