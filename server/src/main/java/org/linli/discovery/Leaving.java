package org.linli.discovery;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** Forgets what a member did when his account is erased. */
@Component
class Leaving implements ErasureListener {
  private final Actions actions;

  Leaving(Actions actions) {
    this.actions = actions;
  }

  @Override
  public void erased(long account) {
    actions.forget(account);
  }
}
