package org.linli.social;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** Ends the follows of an account that is erased. */
@Component
class Leaving implements ErasureListener {
  private final Follows follows;

  Leaving(Follows follows) {
    this.follows = follows;
  }

  @Override
  public void erased(long account) {
    follows.forget(account);
  }
}
