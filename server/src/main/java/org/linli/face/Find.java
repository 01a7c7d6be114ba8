package org.linli.face;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That somebody has searched faces, and whom he found.
 *
 * @param group nothing where he searched all
 * @param faces how many were in his picture
 */
public record Find(
    long id, long finder, Optional<Long> group, int faces, Instant at, List<Long> found) {}
