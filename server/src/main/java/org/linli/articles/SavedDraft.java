package org.linli.articles;

import java.time.Instant;

/**
 * An article that is not published yet.
 *
 * @param publishAt when it will be; null as long as nobody has said so
 */
public record SavedDraft(
    long id, long accountId, ArticleDraft article, Instant savedAt, Instant publishAt) {}
