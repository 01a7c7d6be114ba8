package org.linli.group;

import org.linli.platform.Event;

/** A group is new, or reads differently. */
public record GroupChanged(long groupId) implements Event {}
