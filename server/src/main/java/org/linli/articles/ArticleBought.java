package org.linli.articles;

import org.linli.platform.Event;

/** A member has bought an article, which earned its author so much. */
public record ArticleBought(long articleId, long accountId, long authorId, String title, long fen)
    implements Event {}
