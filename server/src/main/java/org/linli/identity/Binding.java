package org.linli.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Making an address one's own after the code that went to it was checked. */
@Component
public class Binding {
  private final CheckedCodes checked;
  private final LoginNames names;
  private final TransactionTemplate transaction;

  Binding(CheckedCodes checked, LoginNames names, TransactionTemplate transaction) {
    this.checked = checked;
    this.names = names;
    this.transaction = transaction;
  }

  /** What came of it. */
  public enum Outcome {
    BOUND,
    NOT_PROVED,
    TAKEN
  }

  /** Signs the account in by the address from now on, in place of one of the same kind. */
  public Outcome bind(long account, Address address, Client client) {
    return transaction.execute(status -> {
      if (!checked.use(Purpose.BIND, address.key(), client)) {
        return Outcome.NOT_PROVED;
      }
      if (names.replace(account, LoginName.of(address))) {
        return Outcome.BOUND;
      }
      status.setRollbackOnly();
      return Outcome.TAKEN;
    });
  }
}
