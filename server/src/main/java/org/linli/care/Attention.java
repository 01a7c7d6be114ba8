package org.linli.care;

import java.time.Instant;

/**
 * What came of a notice at one of the device's people.
 *
 * @param place where he stands in the order of calling, or null where all are called at once
 */
public record Attention(
    long account, Integer place, Instant calledAt, Instant readAt, Instant acknowledgedAt) {}
