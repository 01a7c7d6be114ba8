package org.linli.social;

import org.linli.platform.Event;

/** A sender took his private message back. */
public record MessageRecalled(long messageId, long senderId, long receiverId) implements Event {}
