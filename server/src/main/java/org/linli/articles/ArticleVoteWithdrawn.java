package org.linli.articles;

import org.linli.platform.Event;

/** A member has no opinion of an article any more. */
public record ArticleVoteWithdrawn(long articleId, long accountId) implements Event {}
