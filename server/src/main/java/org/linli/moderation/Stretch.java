package org.linli.moderation;

/** A piece of a text: a sensitive word, or what stands between two. */
public record Stretch(String text, boolean sensitive) {}
