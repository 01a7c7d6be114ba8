package org.linli.pages.search;

import java.time.Instant;
import java.util.List;
import org.linli.discovery.SearchMarks.Piece;

/**
 * Something that was said to few, and found by one of them.
 *
 * @param note where, or by whom; may be empty
 */
public record Remark(String who, String note, String address, List<Piece> text, Instant at) {

  /** The part of it where the word stands. */
  public static Remark of(
      String who, String note, String address, String written, String word, Instant at) {
    return new Remark(who, note, address, Quote.of(written, word), at);
  }
}
