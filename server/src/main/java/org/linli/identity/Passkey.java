package org.linli.identity;

import java.time.Instant;

/**
 * A key in somebody's telephone, computer or pocket by which he signs in.
 *
 * @param name what its owner calls it
 * @param usedAt null before it was used
 */
public record Passkey(long id, String name, Instant madeAt, Instant usedAt) {}
