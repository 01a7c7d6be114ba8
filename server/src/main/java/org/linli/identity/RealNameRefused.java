package org.linli.identity;

import org.linli.platform.Event;

/** An administrator does not believe that a member is who he says. */
public record RealNameRefused(long account) implements Event {}
