package org.linli.tidy;

import java.util.List;
import java.util.Locale;

/** One measured value and the most it may be. */
record Measure(Rule rule, String subject, int value, int most) {

  enum Rule {
    FILE_LINES,
    FILE_LINES_MEDIAN,
    METHODS_OF_TYPE,
    METHOD_LINES,
    METHOD_LINES_P90,
    PUBLIC_TYPES_PERCENT,
    COMMENTS_PER_1000_LINES,
    NAME_ENDING,
    DEAD_FILE,
    FILE_KILOBYTES;

    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  boolean isOver() {
    return value > most;
  }

  @Override
  public String toString() {
    return "%s %s %d, at most %d".formatted(rule.id(), subject, value, most);
  }

  /** The value below which this share of all values lies, taken from the values themselves. */
  static int quantile(double share, List<Measure> measures) {
    var sorted = measures.stream().map(Measure::value).sorted().toList();
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
