package org.linli.discovery;

import java.time.Instant;

/** Something that a member did. */
public record Action(long id, ActionKind kind, long targetId, Instant happenedAt) {}
