package org.linli.articles;

import org.linli.platform.Event;

/** A member likes an article. */
public record ArticleAgreed(long articleId, long accountId) implements Event {}
