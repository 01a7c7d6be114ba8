package org.linli.discovery;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** Forgets what a member did, did not want and looked for when his account is erased. */
@Component
class Leaving implements ErasureListener {
  private final Actions actions;
  private final Dismissals dismissals;
  private final SearchHistory history;

  Leaving(Actions actions, Dismissals dismissals, SearchHistory history) {
    this.actions = actions;
    this.dismissals = dismissals;
    this.history = history;
  }

  @Override
  public void erased(long account) {
    actions.forget(account);
    dismissals.forget(account);
    history.forget(account);
  }
}
