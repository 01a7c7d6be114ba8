package org.linli.discovery;

import java.time.Instant;

/**
 * How much somebody likes a thing.
 *
 * @param weight below 0 where he does not
 * @param at when he last showed it
 */
record Liking(long target, float weight, Instant at) {}
