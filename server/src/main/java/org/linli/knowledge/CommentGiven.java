package org.linli.knowledge;

import org.linli.platform.Event;

/** Everybody sees a new comment. */
public record CommentGiven(long commentId, CommentPlace place, long targetId, long accountId)
    implements Event {}
