package org.linli.discovery;

import java.time.Instant;
import java.util.List;

/**
 * Something as everybody may read it, to be found by its words.
 *
 * @param answers what others wrote below it
 * @param tags ids
 * @param author 0 where nobody may know him
 * @param votes how many agree
 */
record SearchDocument(
    SearchKey key,
    String title,
    String body,
    String answers,
    List<Long> tags,
    String tagNames,
    long author,
    boolean solved,
    Instant at,
    int votes) {}
