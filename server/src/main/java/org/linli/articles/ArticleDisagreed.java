package org.linli.articles;

import org.linli.platform.Event;

/** A member does not like an article. */
public record ArticleDisagreed(long articleId, long accountId) implements Event {}
