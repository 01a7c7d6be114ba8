package org.linli.group;

import org.linli.platform.Event;

/** Somebody was shut out of a group. */
public record GroupBanned(long groupId, String name, long accountId) implements Event {}
