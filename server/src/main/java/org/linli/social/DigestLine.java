package org.linli.social;

import java.time.Instant;

/** What a letter tells of a notice. */
record DigestLine(
    NoticeKind about,
    String nickname,
    String name,
    String content,
    Thing.Kind thingKind,
    long thingId,
    int times,
    Instant lastAt) {

  Thing thing() {
    return thingKind == null ? null : new Thing(thingKind, thingId);
  }
}
