package org.linli.face;

import java.time.Instant;

/**
 * That a member's face is known, and what he agreed to.
 *
 * @param pictured whether its picture is kept, too
 */
public record Registration(
    long accountId,
    long groupId,
    String content,
    Consent consent,
    Instant registeredAt,
    boolean pictured) {}
