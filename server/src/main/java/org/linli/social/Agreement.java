package org.linli.social;

import java.time.Instant;

/** Somebody agrees with something that a member wrote. */
public record Agreement(
    long accountId, String nickname, Thing.Kind thingKind, long thingId, Instant at) {

  /** What he agrees with. */
  public Thing thing() {
    return new Thing(thingKind, thingId);
  }
}
