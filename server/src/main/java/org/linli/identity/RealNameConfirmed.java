package org.linli.identity;

import org.linli.platform.Event;

/** An administrator has confirmed who a member is. */
public record RealNameConfirmed(long account) implements Event {}
