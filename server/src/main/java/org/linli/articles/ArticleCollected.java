package org.linli.articles;

import org.linli.platform.Event;

/** A member put an article by. */
public record ArticleCollected(long articleId, long accountId) implements Event {}
