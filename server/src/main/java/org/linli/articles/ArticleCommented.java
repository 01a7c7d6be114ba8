package org.linli.articles;

import org.linli.platform.Event;

/** Everybody sees a new comment on an article. */
public record ArticleCommented(long commentId, long articleId, long accountId) implements Event {}
