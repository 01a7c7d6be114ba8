package org.linli.social;

import java.time.Instant;

/**
 * What a notice says in short.
 *
 * @param nickname of who did it, or null
 * @param name a title, empty for what members did
 * @param thingKind what it leads to, or null
 * @param times how many did the same
 */
public record NoticeGlance(
    long id,
    NoticeKind about,
    String nickname,
    String name,
    String content,
    Thing.Kind thingKind,
    long thingId,
    int times,
    Instant lastAt) {}
