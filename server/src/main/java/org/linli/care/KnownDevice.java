package org.linli.care;

import java.time.Instant;

/**
 * A device as somebody sees it who owns it or is bound to it.
 *
 * @param handle names it to them, and tells nothing of its token
 * @param bound whether he is told what it sees
 */
public record KnownDevice(
    String id, String handle, long ownerId, String name, Instant lastSeenAt, boolean bound) {}
