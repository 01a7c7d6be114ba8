package org.linli.group;

import org.linli.platform.Event;

/** The members of a group see something new. */
public record GroupMessageSent(long groupId, long messageId, long accountId) implements Event {}
