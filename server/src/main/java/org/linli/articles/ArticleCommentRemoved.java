package org.linli.articles;

import org.linli.platform.Event;

/** A comment on an article was taken away from everybody. */
public record ArticleCommentRemoved(long commentId, long accountId, String content)
    implements Event {}
