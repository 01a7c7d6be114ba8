package org.linli.articles;

/**
 * Where an article stands in a series.
 *
 * @param before the id of the article before it that everybody sees; null for the first
 * @param after the id of the one after it; null for the last
 */
public record SeriesPlace(long seriesId, String title, Long before, Long after) {}
