package org.linli.neighbourhood;

import org.linli.identity.ErasureListener;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;

/** Where an erased account was is forgotten; what it wrote stays, but not near anybody. */
@Component
class Leaving implements ErasureListener {
  private final PostRows rows;
  private final Outbox outbox;

  Leaving(PostRows rows, Outbox outbox) {
    this.rows = rows;
    this.outbox = outbox;
  }

  @Override
  public void erased(long account) {
    rows.forgetPlaces(account).forEach(post -> outbox.publish(new PostChanged(post)));
  }
}
