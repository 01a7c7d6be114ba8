package org.linli.social;

import org.linli.platform.Event;

/** A member has something new among his notices; the owner 0 is everybody. */
public record NoticeTold(long ownerId, long noticeId) implements Event {}
