package org.linli.vision.text;

/** A point of a picture, in pixels right of and below its upper left corner. */
public record Point(double x, double y) {

  Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  Point times(double factor) {
    return new Point(x * factor, y * factor);
  }

  /** The same turned clockwise, as the picture is looked at, around the upper left corner. */
  Point turned(double angle) {
    var cos = Math.cos(angle);
    var sin = Math.sin(angle);
    return new Point(x * cos - y * sin, x * sin + y * cos);
  }

  double dot(Point other) {
    return x * other.x + y * other.y;
  }

  double cross(Point other) {
    return x * other.y - y * other.x;
  }

  double length() {
    return Math.hypot(x, y);
  }
}
