package org.linli.articles;

import org.linli.platform.Event;

/** A member agrees with a comment on an article no more. */
public record ArticleCommentVoteWithdrawn(long commentId, long accountId) implements Event {}
