package org.linli.wire.qa;

import org.linli.identity.Reader;
import org.linli.identity.Standing;
import org.springframework.stereotype.Component;

/** For whom a request reads, also where it need not say. */
@Component
class Readers {
  private final Standing standing;

  Readers(Standing standing) {
    this.standing = standing;
  }

  Reader of(QaCall call) {
    return call.account().map(this::of).orElse(Reader.STRANGER);
  }

  Reader of(long account) {
    return new Reader(account, standing.administers(account));
  }
}
