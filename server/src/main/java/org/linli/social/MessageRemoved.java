package org.linli.social;

import org.linli.platform.Event;

/** An administrator took a private message away from both. */
public record MessageRemoved(long messageId, long senderId, long receiverId) implements Event {}
