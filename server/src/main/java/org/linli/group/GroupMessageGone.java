package org.linli.group;

import org.linli.platform.Event;

/** The members of a group no longer see what was said. */
public record GroupMessageGone(long groupId, long messageId) implements Event {}
