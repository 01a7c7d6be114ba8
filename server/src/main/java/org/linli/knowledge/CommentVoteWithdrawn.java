package org.linli.knowledge;

import org.linli.platform.Event;

/** A member agrees with a comment no more. */
public record CommentVoteWithdrawn(long commentId, CommentPlace place, long accountId)
    implements Event {}
