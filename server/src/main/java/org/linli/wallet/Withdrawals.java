package org.linli.wallet;

import java.util.List;
import java.util.Optional;
import org.linli.identity.Members;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking money out: held when it is asked for, gone when somebody has paid it. */
@Component
public class Withdrawals {
  private final WithdrawalRows rows;
  private final Ledger ledger;
  private final Members members;

  Withdrawals(WithdrawalRows rows, Ledger ledger, Members members) {
    this.rows = rows;
    this.ledger = ledger;
    this.members = members;
  }

  /** What came of asking. */
  public enum Outcome {
    /** Also where it was asked for before under the same name. */
    HELD,
    NOT_ENOUGH,
    /** The member has asked for another amount under this name. */
    OTHER_AMOUNT,
    NO_SUCH_MEMBER
  }

  /** Asks to take money out, which is held from now on. */
  @Transactional
  public Outcome ask(long account, long fen, Optional<RequestName> request) {
    if (!members.hold(account)) {
      return Outcome.NO_SUCH_MEMBER;
    }
    var name = request.map(RequestName::text);
    var added = rows.add(account, fen, name);
    if (added.isEmpty()) {
      var before = rows.byRequest(account, name.orElseThrow()).orElseThrow();
      return before.fen() == fen ? Outcome.HELD : Outcome.OTHER_AMOUNT;
    }
    return switch (ledger.move(added.get().hold())) {
      case MOVED -> Outcome.HELD;
      case NOT_ENOUGH -> {
        rows.remove(added.get().id());
        yield Outcome.NOT_ENOUGH;
      }
      case REPEATED -> throw new IllegalStateException("Two withdrawals of one number");
    };
  }

  /** A part of a member's, newest first. */
  public List<Withdrawal> of(long account, long offset, int limit) {
    return rows.of(account, offset, limit);
  }

  /** What is held for a member's, in fen. */
  public long held(long account) {
    return rows.waiting(account);
  }
}
