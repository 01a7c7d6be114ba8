package org.linli.pages.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.discovery.SearchMarks.Piece;
import org.linli.discovery.SearchText;

/** A part of what was written, in which something stands word for word. */
final class Quote {
  private static final int BEFORE = 30;
  private static final int SHOWN = 160;

  private Quote() {}

  static List<Piece> of(String written, String word) {
    var text = SearchText.plain(written).replaceAll("\\s+", " ").strip();
    var found =
        Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    var from = whole(text, found.find() ? Math.max(0, found.start() - BEFORE) : 0);
    var to = whole(text, Math.min(text.length(), from + SHOWN));
    var pieces = new ArrayList<Piece>();
    pieces.add(new Piece(from > 0 ? "…" : "", false));
    var at = from;
    for (var more = found.find(from); more && found.end() <= to; more = found.find()) {
      pieces.add(new Piece(text.substring(at, found.start()), false));
      pieces.add(new Piece(found.group(), true));
      at = found.end();
    }
    pieces.add(new Piece(text.substring(at, to) + (to < text.length() ? "…" : ""), false));
    return pieces;
  }

  /** The place, or the one before it where it is inside of a character. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
