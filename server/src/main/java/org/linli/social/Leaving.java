package org.linli.social;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** Ends the follows of an account that is erased, and forgets what it was told. */
@Component
class Leaving implements ErasureListener {
  private final Follows follows;
  private final SiteNotices notices;

  Leaving(Follows follows, SiteNotices notices) {
    this.follows = follows;
    this.notices = notices;
  }

  @Override
  public void erased(long account) {
    follows.forget(account);
    notices.forget(account);
  }
}
