package org.linli.neighbourhood;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.moderation.State;

/**
 * What a neighbour has told.
 *
 * @param item null where it shows none
 * @param place roughly where, null where that is not known
 */
public record Post(
    long id,
    Author author,
    String content,
    ItemCard item,
    Place place,
    State state,
    Instant createdAt,
    Instant changedAt) {}
