package org.linli.articles;

import java.time.Instant;
import org.linli.identity.Author;

/**
 * Articles in an order to be read in.
 *
 * @param cover the path of a picture, or empty
 * @param articles how many of them everybody sees
 * @param read how many of those the reader has read to the end
 */
public record Series(
    long id,
    Author author,
    String title,
    String description,
    String cover,
    int articles,
    int read,
    Instant createdAt) {}
