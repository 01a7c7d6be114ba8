package org.linli.platform;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is done when the transaction of the caller has been committed, or now without one. */
record AfterCommit(Runnable action) implements TransactionSynchronization {

  static void run(Runnable action) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new AfterCommit(action));
    } else {
      action.run();
    }
  }

  @Override
  public void afterCommit() {
    action.run();
  }
}
