package org.linli.pages.reports;

import org.linli.pages.writing.Piece;

/**
 * What somebody may complain of.
 *
 * @param text how it begins
 * @param address where he has read it
 */
record Thing(Piece piece, String text, long authorId, String address) {}
