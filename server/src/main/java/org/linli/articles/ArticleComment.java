package org.linli.articles;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.moderation.State;

/** A comment on an article as a reader sees it. */
public record ArticleComment(
    long id,
    long articleId,
    Author author,
    String content,
    State state,
    int agrees,
    Instant createdAt) {}
