package org.linli.identity;

import java.time.Instant;

/** A line in the journal of a member's experience. */
public record ExperienceChange(long id, int value, String description, Instant at) {}
