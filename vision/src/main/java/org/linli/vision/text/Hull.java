package org.linli.vision.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The convex hull of some points, and the rectangles around it. */
final class Hull {
  private static final double QUARTER = Math.PI / 2;
  private final List<Point> corners;

  private Hull(List<Point> corners) {
    this.corners = corners;
  }

  /** Andrew's monotone chain. */
  static Hull of(List<Point> points) {
    var sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
    var corners = half(sorted);
    corners.addAll(half(sorted.reversed()));
    return new Hull(corners);
  }

  private static List<Point> half(List<Point> sorted) {
    var chain = new ArrayList<Point>();
    for (var point : sorted) {
      while (chain.size() > 1 && cross(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
        chain.removeLast();
      }
      chain.add(point);
    }
    chain.removeLast();
    return chain;
  }

  private static double cross(Point origin, Point a, Point b) {
    return a.minus(origin).cross(b.minus(origin));
  }

  /** The rectangle of the least area; one of its sides lies on a side of the hull. */
  Quad smallest() {
    var best = around(0);
    for (var i = 0; i < corners.size(); i++) {
      var side = corners.get((i + 1) % corners.size()).minus(corners.get(i));
      var quad = around(Math.atan2(side.y(), side.x()));
      if (area(quad) < area(best)) {
        best = quad;
      }
    }
    return best;
  }

  /**
   * The rectangle whose text would run at this angle, or a quarter turn from it if that is less.
   */
  Quad around(double angle) {
    var level = angle - QUARTER * Math.rint(angle / QUARTER);
    var left = Double.MAX_VALUE;
    var top = Double.MAX_VALUE;
    var right = -Double.MAX_VALUE;
    var bottom = -Double.MAX_VALUE;
    for (var corner : corners) {
      var turned = corner.turned(-level);
      left = Math.min(left, turned.x());
      top = Math.min(top, turned.y());
      right = Math.max(right, turned.x());
      bottom = Math.max(bottom, turned.y());
    }
    return new Quad(
        new Point(left, top).turned(level),
        new Point(right, top).turned(level),
        new Point(right, bottom).turned(level),
        new Point(left, bottom).turned(level));
  }

  private static double area(Quad quad) {
    return quad.width() * quad.height();
  }
}
