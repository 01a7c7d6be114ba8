package org.linli.group;

import org.linli.platform.Event;

/** Somebody asks to be let into a group. */
public record GroupApplied(long groupId, String name, long accountId) implements Event {}
