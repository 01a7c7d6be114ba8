package org.linli.social;

import org.linli.platform.Event;

/** A private message has come into its receiver's box, perhaps again. */
public record MessageSent(long messageId, long senderId, long receiverId) implements Event {}
