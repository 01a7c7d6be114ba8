package org.linli.pages.writing;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.moderation.State;

/**
 * A comment as pages show it.
 *
 * @param agreed whether its reader agrees
 */
public record Remark(
    Piece piece,
    String content,
    Author author,
    Instant createdAt,
    State state,
    int agrees,
    boolean agreed) {}
