package org.linli.social;

import org.linli.platform.Event;

/** A member follows another, for the first time or again. */
record MemberFollowed(long followerId, long followedId) implements Event {}
