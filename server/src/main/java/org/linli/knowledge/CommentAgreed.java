package org.linli.knowledge;

import org.linli.platform.Event;

/** A member agrees with a comment. */
public record CommentAgreed(long commentId, CommentPlace place, long accountId) implements Event {}
