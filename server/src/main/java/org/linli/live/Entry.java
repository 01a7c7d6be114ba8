package org.linli.live;

import java.time.Instant;

/** What somebody is told. */
record Entry(
    long id,
    Audience audience,
    long audienceId,
    Kind kind,
    long thingId,
    long otherId,
    String name,
    Instant happenedAt) {}
