package org.linli.neighbourhood;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The stretches of the curve that a circle touches, and little beside it. */
record Cover(long[] first, long[] last) {
  private static final int ENOUGH = 24;

  /** A part of the world after so many cuts. */
  private record Part(int level, long column, long row) {

    Stream<Part> quarters() {
      return Stream.of(0, 1, 2, 3)
          .map(each -> new Part(level + 1, column * 2 + (each & 1), row * 2 + (each >> 1)));
    }

    boolean touches(Circle circle) {
      return circle.spans().stream()
          .anyMatch(span -> meets(column, Curve.column(span[0]), Curve.column(span[1])));
    }

    boolean meets(long at, long from, long to) {
      var size = Curve.LEVELS - level;
      return at >= from >> size && at <= to >> size;
    }

    long first() {
      var size = Curve.LEVELS - level;
      return Curve.cell(column << size, row << size);
    }

    long last() {
      return first() + (1L << 2 * (Curve.LEVELS - level)) - 1;
    }
  }

  static Cover of(Circle circle) {
    var south = Curve.row(circle.south());
    var north = Curve.row(circle.north());
    var parts = List.of(new Part(0, 0, 0));
    while (parts.size() < ENOUGH && parts.getFirst().level() < Curve.LEVELS) {
      parts =
          parts.stream()
              .flatMap(Part::quarters)
              .filter(part -> part.meets(part.row(), south, north) && part.touches(circle))
              .toList();
    }
    return joined(parts.stream().sorted(comparingLong(Part::first)).toList());
  }

  private static Cover joined(List<Part> parts) {
    var stretches = new ArrayList<long[]>();
    for (var part : parts) {
      if (!stretches.isEmpty() && stretches.getLast()[1] + 1 == part.first()) {
        stretches.getLast()[1] = part.last();
      } else {
        stretches.add(new long[] {part.first(), part.last()});
      }
    }
    return new Cover(
        stretches.stream().mapToLong(each -> each[0]).toArray(),
        stretches.stream().mapToLong(each -> each[1]).toArray());
  }
}
