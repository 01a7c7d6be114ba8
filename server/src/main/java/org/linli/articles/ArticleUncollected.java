package org.linli.articles;

import org.linli.platform.Event;

/** A member took an article out of his collection. */
public record ArticleUncollected(long articleId, long accountId) implements Event {}
