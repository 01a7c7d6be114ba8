package org.linli.identity;

import java.time.Instant;

/** Somebody has shown his password, or a code that was sent to him, and owes the second factor. */
record SecondStep(long account, SessionKind kind, Instant at) {}
