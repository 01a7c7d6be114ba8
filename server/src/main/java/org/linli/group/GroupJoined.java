package org.linli.group;

import org.linli.platform.Event;

/**
 * Somebody belongs to a group from now on.
 *
 * @param asked whether he had applied, and not been invited
 */
public record GroupJoined(long groupId, String name, long accountId, boolean asked)
    implements Event {}
