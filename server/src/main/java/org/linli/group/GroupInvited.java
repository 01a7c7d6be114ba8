package org.linli.group;

import org.linli.platform.Event;

/** Somebody was asked into a group. */
public record GroupInvited(long groupId, String name, long accountId, long inviterId)
    implements Event {}
