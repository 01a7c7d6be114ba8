package org.linli.knowledge;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.moderation.State;

/** A comment as a reader sees it. */
public record Comment(
    long id,
    CommentPlace place,
    long targetId,
    Author author,
    String content,
    State state,
    int agrees,
    Instant createdAt) {}
