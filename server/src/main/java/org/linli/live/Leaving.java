package org.linli.live;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** Forgets what an erased account was to hear. */
@Component
class Leaving implements ErasureListener {
  private final Journal journal;

  Leaving(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void erased(long account) {
    journal.forget(account);
  }
}
