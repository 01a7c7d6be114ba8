package org.linli.identity;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param handle names it to its owner, and tells nothing of its token
 * @param usedAt when it was last used, to a minute or so
 * @param current whether it is the one that looks
 */
public record OpenSession(
    String handle, SessionKind kind, Instant openedAt, Instant usedAt, boolean current) {}
