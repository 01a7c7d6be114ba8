package org.linli.articles;

import org.linli.platform.Event;

/** Everybody sees a new article. */
public record ArticlePublished(long articleId, long accountId) implements Event {}
