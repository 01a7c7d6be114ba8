package org.linli.group;

import org.linli.platform.Event;

/**
 * A group has ended.
 *
 * @param byStaff whether administrators of the community have ended it
 */
public record GroupClosed(long groupId, String name, long ownerId, boolean byStaff)
    implements Event {}
