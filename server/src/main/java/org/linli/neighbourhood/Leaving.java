package org.linli.neighbourhood;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** Where an erased account was is forgotten; what it wrote stays, but not near anybody. */
@Component
class Leaving implements ErasureListener {
  private final PostRows rows;

  Leaving(PostRows rows) {
    this.rows = rows;
  }

  @Override
  public void erased(long account) {
    rows.forgetPlaces(account);
  }
}
