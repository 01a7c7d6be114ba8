package org.linli.catalogue;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** Forgets what a member did with items when his account is erased. */
@Component
class Leaving implements ErasureListener {
  private final BehaviourRows behaviours;

  Leaving(BehaviourRows behaviours) {
    this.behaviours = behaviours;
  }

  @Override
  public void erased(long account) {
    behaviours.forget(account);
  }
}
