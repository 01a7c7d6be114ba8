package org.linli.articles;

import org.linli.platform.Event;

/** An article was taken away from everybody. */
public record ArticleRemoved(long articleId, long accountId, String title) implements Event {}
