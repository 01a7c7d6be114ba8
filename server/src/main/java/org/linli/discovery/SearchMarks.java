package org.linli.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Shows in a text what somebody looks for. It works on what the reader may read, never on what the
 * index has kept.
 */
public final class SearchMarks {
  private static final int READ = 5_000;
  private static final int BEFORE = 16;
  private final SearchQuery query;
  private final Set<String> terms = new HashSet<>();

  private SearchMarks(SearchQuery query) {
    this.query = query;
    query.clauses().forEach(clause -> terms.addAll(clause.terms()));
  }

  /** For what somebody looks for. */
  public static SearchMarks of(String text) {
    return new SearchMarks(SearchQuery.of(SearchRequest.of(text)));
  }

  /** A piece of a text, marked where it is what was looked for. */
  public record Piece(String text, boolean marked) {}

  record Mark(int from, int to) {}

  /** The whole text in pieces. */
  public List<Piece> mark(String text) {
    return pieces(text, marks(text), 0, text.length());
  }

  /** So many characters of it, where most of what was looked for stands. */
  public List<Piece> excerpt(String text, int length) {
    var marks = marks(text);
    var from =
        marks.stream()
            .map(mark -> Math.max(0, mark.from() - BEFORE))
            .max(Comparator.comparingLong(start -> within(marks, start, start + length)))
            .orElse(0);
    var to = Math.min(text.length(), whole(text, from) + length);
    var pieces = new ArrayList<>(pieces(text, marks, whole(text, from), whole(text, to)));
    if (from > 0) {
      pieces.addFirst(new Piece("…", false));
    }
    if (to < text.length()) {
      pieces.add(new Piece("…", false));
    }
    return pieces;
  }

  /** What was probably meant, if this text says all that was looked for, but otherwise. */
  public Optional<String> meant(String text) {
    if (covered(text) == 1 || !accounts(text)) {
      return Optional.empty();
    }
    var marks = marks(text);
    var meant = new StringBuilder();
    var end = marks.getFirst().from();
    for (var mark : marks) {
      meant.append(mark.from() > end ? " " : "").append(text, mark.from(), mark.to());
      end = mark.to();
    }
    return Optional.of(meant.toString());
  }

  /** Which part of the words that were looked for stands in the text, from 0 to 1. */
  double covered(String text) {
    var words = new HashSet<String>();
    SearchWords.all(text).forEach(word -> words.add(word.stem()));
    var there =
        query.clauses().stream().filter(clause -> words.contains(clause.terms().getFirst()));
    return query.clauses().isEmpty() ? 0 : (double) there.count() / query.clauses().size();
  }

  private boolean accounts(String text) {
    var words = SearchWords.all(text);
    var runs = SpokenRuns.of(SearchWords.of(text));
    var sounds = new HashSet<String>();
    runs.forEach(run -> sounds.addAll(run.spoken().typed()));
    return query.together().stream().anyMatch(sounds::contains)
        || query.clauses().stream()
            .allMatch(clause ->
                clause.spoken().stream().anyMatch(sounds::contains)
                    || words.stream()
                        .anyMatch(word ->
                            word.stem().equals(clause.terms().getFirst())
                                || misspelt(clause, word)));
  }

  private List<Mark> marks(String text) {
    var read = text.substring(0, whole(text, Math.min(READ, text.length())));
    var marks = new ArrayList<Mark>();
    for (var word : SearchWords.all(read)) {
      if (terms.contains(word.stem())
          || query.clauses().stream().anyMatch(clause -> misspelt(clause, word))) {
        marks.add(new Mark(word.from(), word.to()));
      }
    }
    for (var run : SpokenRuns.of(SearchWords.of(read))) {
      if (run.spoken().typed().stream().anyMatch(this::sounds)) {
        marks.add(new Mark(run.from(), run.to()));
      }
    }
    return joined(marks);
  }

  private static boolean misspelt(SearchClause clause, SearchWord word) {
    return clause.edits() > 0
        && word.latin()
        && word.text().charAt(0) == clause.word().text().charAt(0)
        && Edits.between(word.stem(), clause.terms().getFirst()) <= clause.edits();
  }

  private boolean sounds(String typed) {
    return query.together().contains(typed)
        || query.clauses().stream().anyMatch(clause -> clause.spoken().contains(typed));
  }

  private static List<Mark> joined(List<Mark> marks) {
    var all = new ArrayList<Mark>();
    marks.sort(
        Comparator.comparingInt(Mark::from).thenComparing(Mark::to, Comparator.reverseOrder()));
    for (var mark : marks) {
      if (all.isEmpty() || mark.from() >= all.getLast().to()) {
        all.add(mark);
      } else {
        var last = all.removeLast();
        all.add(new Mark(last.from(), Math.max(last.to(), mark.to())));
      }
    }
    return all;
  }

  private static List<Piece> pieces(String text, List<Mark> marks, int from, int to) {
    var pieces = new ArrayList<Piece>();
    var at = from;
    for (var mark : marks) {
      if (mark.from() >= at && mark.to() <= to) {
        if (mark.from() > at) {
          pieces.add(new Piece(text.substring(at, mark.from()), false));
        }
        pieces.add(new Piece(text.substring(mark.from(), mark.to()), true));
        at = mark.to();
      }
    }
    if (at < to) {
      pieces.add(new Piece(text.substring(at, to), false));
    }
    return pieces;
  }

  private static long within(List<Mark> marks, int from, int to) {
    return marks.stream().filter(mark -> mark.from() >= from && mark.to() <= to).count();
  }

  /** The place, or the one before it where it is inside of a character. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
