package org.linli.vision.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts lines in the order in which they are read, however the sheet lies. */
public final class Rows {
  private static final double SAME = 0.5;

  private Rows() {}

  /** Rows from the top, each from the left; what stands beside each other is one row. */
  public static List<List<Line>> of(List<Line> lines) {
    var slope = TextFinder.slope(lines.stream().map(Line::quad).toList());
    var placed =
        lines.stream()
            .map(line -> new Placed(line, line.quad().center().turned(-slope)))
            .sorted(Comparator.comparingDouble(placed1 -> placed1.at().y()))
            .toList();
    var rows = new ArrayList<List<Placed>>();
    for (var next : placed) {
      if (rows.isEmpty() || !rows.getLast().getLast().isBeside(next)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(next);
    }
    return rows.stream().map(Rows::fromTheLeft).toList();
  }

  private static List<Line> fromTheLeft(List<Placed> row) {
    return row.stream()
        .sorted(Comparator.comparingDouble(placed -> placed.at().x()))
        .map(Placed::line)
        .toList();
  }

  private record Placed(Line line, Point at) {

    boolean isBeside(Placed other) {
      var smaller = Math.min(line.quad().height(), other.line.quad().height());
      return Math.abs(other.at.y() - at.y()) < SAME * smaller;
    }
  }
}
