package org.linli.articles;

import org.linli.platform.Event;

/** An article reads differently, or others may see it now. */
public record ArticleChanged(long articleId) implements Event {}
