package org.linli.wallet.gateway;

import java.time.Instant;

/** A payment that we ask for, until a moment. */
public record Order(String number, long fen, Instant until) {}
