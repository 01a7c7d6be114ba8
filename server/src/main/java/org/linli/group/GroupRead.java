package org.linli.group;

import org.linli.platform.Event;

/** A member has read a group up to a message. */
public record GroupRead(long groupId, long accountId, long upTo) implements Event {}
