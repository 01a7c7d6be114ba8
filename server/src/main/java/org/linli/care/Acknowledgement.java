package org.linli.care;

import java.time.Instant;

/** Somebody has said that he is on it. */
public record Acknowledgement(String name, Instant acknowledgedAt) {}
