package org.linli.social;

import org.linli.platform.Event;

/** A member has read notices. */
public record NoticesRead(long accountId) implements Event {}
