package org.linli.group;

import org.linli.platform.Event;

/** Somebody is not let into a group. */
public record GroupRefused(long groupId, String name, long accountId) implements Event {}
