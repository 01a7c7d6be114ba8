package org.linli.discovery;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** Forgets what a member did and looked for when his account is erased. */
@Component
class Leaving implements ErasureListener {
  private final Actions actions;
  private final SearchHistory history;

  Leaving(Actions actions, SearchHistory history) {
    this.actions = actions;
    this.history = history;
  }

  @Override
  public void erased(long account) {
    actions.forget(account);
    history.forget(account);
  }
}
