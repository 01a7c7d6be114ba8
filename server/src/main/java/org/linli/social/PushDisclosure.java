package org.linli.social;

import org.linli.identity.Disclosure;
import org.springframework.stereotype.Component;

/** In which browsers a member is told, and since when. */
@Component
class PushDisclosure implements Disclosure {
  private final PushSubscriptions subscriptions;

  PushDisclosure(PushSubscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  @Override
  public String name() {
    return "browsers that are told";
  }

  @Override
  public Object of(long account) {
    return subscriptions.of(account);
  }
}
