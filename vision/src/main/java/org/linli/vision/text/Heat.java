package org.linli.vision.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How likely text is at each place of a picture, 0 to 1, row by row. */
final class Heat {
  private static final float TEXT = 0.3f;
  private static final int LEAST_PLACES = 6;
  private final float[] likely;
  private final int width;
  private final int height;

  Heat(float[] likely, int width, int height) {
    this.likely = likely;
    this.width = width;
    this.height = height;
  }

  /** The outlines of places that touch each other, if only by a corner, and are text. */
  List<Hull> spots() {
    var seen = new boolean[likely.length];
    var stack = new int[likely.length];
    var hulls = new ArrayList<Hull>();
    for (var start = 0; start < likely.length; start++) {
      if (likely[start] > TEXT && !seen[start]) {
        var size = flood(start, seen, stack);
        if (size >= LEAST_PLACES) {
          hulls.add(Hull.of(ends(stack, size)));
        }
      }
    }
    return hulls;
  }

  /** Leaves the places of one spot at the front of {@code places}. */
  private int flood(int start, boolean[] seen, int[] places) {
    var size = 0;
    places[size++] = start;
    seen[start] = true;
    for (var done = 0; done < size; done++) {
      var x = places[done] % width;
      var y = places[done] / width;
      for (var v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
        for (var u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
          var next = v * width + u;
          if (likely[next] > TEXT && !seen[next]) {
            seen[next] = true;
            places[size++] = next;
          }
        }
      }
    }
    return size;
  }

  /**
   * The corners of the first and the last place in each row: no others can be corners of a hull.
   */
  private List<Point> ends(int[] places, int size) {
    var top = Integer.MAX_VALUE;
    var bottom = -1;
    for (var i = 0; i < size; i++) {
      top = Math.min(top, places[i] / width);
      bottom = Math.max(bottom, places[i] / width);
    }
    var first = new int[bottom - top + 1];
    var last = new int[bottom - top + 1];
    Arrays.fill(first, Integer.MAX_VALUE);
    for (var i = 0; i < size; i++) {
      var row = places[i] / width - top;
      first[row] = Math.min(first[row], places[i] % width);
      last[row] = Math.max(last[row], places[i] % width);
    }
    var points = new ArrayList<Point>(4 * first.length);
    for (var row = 0; row < first.length; row++) {
      for (var y = top + row; y <= top + row + 1; y++) {
        points.add(new Point(first[row], y));
        points.add(new Point(last[row] + 1, y));
      }
    }
    return points;
  }

  /** The mean within a rectangle. */
  double mean(Quad quad) {
    var center = quad.center();
    var reach = Math.hypot(quad.width(), quad.height()) / 2;
    var sum = 0d;
    var count = 0;
    for (var y = from(center.y() - reach); y < to(center.y() + reach, height); y++) {
      for (var x = from(center.x() - reach); x < to(center.x() + reach, width); x++) {
        var place = new Point(x + 0.5, y + 0.5).minus(center).turned(-quad.angle());
        if (Math.abs(place.x()) <= quad.width() / 2 && Math.abs(place.y()) <= quad.height() / 2) {
          sum += likely[y * width + x];
          count++;
        }
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static int from(double coordinate) {
    return Math.max(0, (int) Math.floor(coordinate));
  }

  private static int to(double coordinate, int end) {
    return Math.min(end, (int) Math.ceil(coordinate));
  }
}
