package org.linli.articles;

import org.linli.platform.Event;

/** A member agrees with a comment on an article. */
public record ArticleCommentAgreed(long commentId, long accountId) implements Event {}
