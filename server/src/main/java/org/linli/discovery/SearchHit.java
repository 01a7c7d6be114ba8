package org.linli.discovery;

/** Something that was found, and how well it fits. */
public record SearchHit(SearchKey key, double score) {}
