package org.linli.wallet;

import java.time.Instant;

/**
 * A line of a member's history.
 *
 * @param fen less than nothing where he paid
 * @param type null where nothing is said of it
 * @param about the id of what was paid for
 */
public record Payment(long id, long fen, PayType type, long about, Instant at) {}
