package org.linli.social;

import org.linli.platform.Event;

/** A member has read what a partner wrote to him. */
public record MessagesRead(long ownerId, long partnerId) implements Event {}
