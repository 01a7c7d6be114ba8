package org.linli.social;

/**
 * What a notice leads to, as somebody sees it.
 *
 * @param authorId 0 for somebody who does not want to be known
 * @param title its own, or of the question or article that it belongs to
 * @param above what a comment stands below; else the thing itself
 */
public record Piece(Thing thing, long authorId, String title, String text, Thing above) {}
