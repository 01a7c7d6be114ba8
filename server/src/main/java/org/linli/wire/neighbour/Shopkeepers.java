package org.linli.wire.neighbour;

import org.linli.identity.Standing;
import org.springframework.stereotype.Component;

/** Who may change the catalogue. */
@Component
class Shopkeepers {
  private final Standing standing;

  Shopkeepers(Standing standing) {
    this.standing = standing;
  }

  void check(long account) {
    if (!standing.administers(account)) {
      throw NeighbourRefusal.NO_PERMISSION;
    }
  }
}
