package org.linli.market;

import java.time.Instant;

/** A demand for which a member has signed up, and what became of that. */
public record OwnSignUp(Demand demand, SignUp.State state, Instant signedAt) {}
