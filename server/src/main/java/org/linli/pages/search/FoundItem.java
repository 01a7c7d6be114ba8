package org.linli.pages.search;

import java.time.Instant;
import java.util.List;
import org.linli.discovery.SearchMarks.Piece;
import org.linli.identity.Author;

/**
 * Something that was found, as the page shows it.
 *
 * @param kind its kind as addresses call it
 * @param author nobody for a member himself
 */
public record FoundItem(
    String kind,
    String address,
    String name,
    List<Piece> title,
    List<Piece> excerpt,
    Author author,
    Instant at,
    boolean solved) {}
