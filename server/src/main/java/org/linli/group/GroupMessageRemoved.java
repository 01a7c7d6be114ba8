package org.linli.group;

import org.linli.platform.Event;

/** Administrators took away what was said in a group. */
public record GroupMessageRemoved(long messageId, String groupName, long accountId, String content)
    implements Event {}
