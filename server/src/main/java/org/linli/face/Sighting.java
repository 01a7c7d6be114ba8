package org.linli.face;

import java.util.Optional;

/** A face in a picture before it is said whose it is. */
record Sighting(Appearance appearance, Optional<Long> account, double likeness) {

  Sighting ofNobody() {
    return new Sighting(appearance, Optional.empty(), 0);
  }
}
