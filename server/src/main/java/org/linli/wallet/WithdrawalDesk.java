package org.linli.wallet;

import java.util.List;
import java.util.Optional;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deciding about withdrawals, each once, and nobody about his own. */
@Component
public class WithdrawalDesk {
  private final WithdrawalRows rows;
  private final Ledger ledger;
  private final Acts acts;

  WithdrawalDesk(WithdrawalRows rows, Ledger ledger, Acts acts) {
    this.rows = rows;
    this.ledger = ledger;
    this.acts = acts;
  }

  /** What came of deciding. */
  public enum Outcome {
    DONE,
    NO_SUCH_WITHDRAWAL,
    DECIDED_BEFORE,
    OWN
  }

  /** Notes that it has been paid outside. */
  @Transactional
  public Outcome approve(long id, long accountant) {
    return decide(id, Withdrawal.State.PAID, accountant);
  }

  /** Gives the member his money back. */
  @Transactional
  public Outcome refuse(long id, long accountant) {
    return decide(id, Withdrawal.State.REFUSED, accountant);
  }

  /** One of them. */
  public Optional<Withdrawal> byId(long id) {
    return rows.byId(id);
  }

  /** A part of those that stand so, newest first. */
  public List<Withdrawal> in(Withdrawal.State state, long offset, int limit) {
    return rows.in(state, offset, limit);
  }

  private Outcome decide(long id, Withdrawal.State decision, long accountant) {
    var asked = rows.byId(id);
    if (asked.isEmpty()) {
      return Outcome.NO_SUCH_WITHDRAWAL;
    }
    if (asked.get().accountId() == accountant) {
      return Outcome.OWN;
    }
    var decided = rows.decide(id, decision, accountant);
    decided.ifPresent(withdrawal -> carryOut(withdrawal, accountant));
    return decided.isPresent() ? Outcome.DONE : Outcome.DECIDED_BEFORE;
  }

  private void carryOut(Withdrawal decided, long accountant) {
    if (ledger.move(decided.end(decided.state())) != Ledger.Outcome.MOVED) {
      throw new IllegalStateException("The money of withdrawal " + decided.id() + " is not held");
    }
    var act =
        decided.state() == Withdrawal.State.PAID
            ? Act.Kind.WITHDRAWAL_APPROVED
            : Act.Kind.WITHDRAWAL_REFUSED;
    acts.log(accountant, act, decided.id());
  }
}
