package org.linli.identity;

import java.time.Instant;

/**
 * What an app signs in with that knows no second factor.
 *
 * @param name what its owner calls the app
 * @param usedAt null before it was used
 */
public record AppPassword(long id, String name, Instant madeAt, Instant usedAt) {}
