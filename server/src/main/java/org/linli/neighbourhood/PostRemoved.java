package org.linli.neighbourhood;

import org.linli.platform.Event;

/** Administrators took a post away. */
public record PostRemoved(long postId, long accountId, String content) implements Event {}
