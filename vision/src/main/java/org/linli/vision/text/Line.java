package org.linli.vision.text;

/**
 * A line of text as it was read.
 *
 * @param quad where it stands
 * @param confidence how sure its characters are on average, 0 to 1
 */
public record Line(String text, Quad quad, double confidence) {}
