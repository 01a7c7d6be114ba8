package org.linli.discovery;

import java.time.Instant;

/** Tells the likings of members whose deeds come one member after the other. */
final class OneByOne {
  private final TasteSource.Listener listener;
  private final ByMember current;
  private long account;

  OneByOne(ByMember.Blend blend, TasteSource.Listener listener) {
    this.listener = listener;
    current = new ByMember(blend);
  }

  void did(long account, Enum<?> kind, long target, float weight, Instant at) {
    if (account != this.account) {
      end();
      this.account = account;
    }
    current.did(kind, target, weight, at);
  }

  void end() {
    current.likings().forEach(liking -> listener.likes(account, liking));
  }
}
