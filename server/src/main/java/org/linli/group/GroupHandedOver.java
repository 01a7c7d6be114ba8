package org.linli.group;

import org.linli.platform.Event;

/** Somebody is the owner of a group from now on. */
public record GroupHandedOver(long groupId, String name, long accountId) implements Event {}
