package org.linli.vision.text;

import java.util.List;

/**
 * Four corners around something, as a picture shows it: clockwise, from the one that is its own
 * upper left.
 */
public record Quad(Point upperLeft, Point upperRight, Point lowerRight, Point lowerLeft) {
  private static final double SIMILAR = 1.6;
  private static final double SLACK = 0.03;

  /** An upright rectangle from the picture's upper left corner. */
  static Quad of(double width, double height) {
    return new Quad(
        new Point(0, 0), new Point(width, 0), new Point(width, height), new Point(0, height));
  }

  /** The mean length of the upper and the lower side, in pixels. */
  public double width() {
    return (upperRight.minus(upperLeft).length() + lowerRight.minus(lowerLeft).length()) / 2;
  }

  /** The mean length of the left and the right side, in pixels. */
  public double height() {
    return (lowerLeft.minus(upperLeft).length() + lowerRight.minus(upperRight).length()) / 2;
  }

  /** How far the text runs downhill, in radians. */
  public double angle() {
    var along = upperRight.minus(upperLeft).plus(lowerRight.minus(lowerLeft));
    return Math.atan2(along.y(), along.x());
  }

  /** The mean of the corners. */
  public Point center() {
    return upperLeft.plus(upperRight).plus(lowerRight).plus(lowerLeft).times(0.25);
  }

  Quad scaled(double factor) {
    return new Quad(
        upperLeft.times(factor),
        upperRight.times(factor),
        lowerRight.times(factor),
        lowerLeft.times(factor));
  }

  /** The same with every side moved outwards. */
  Quad grown(double pixels) {
    var along = unit(upperRight.minus(upperLeft)).times(pixels);
    var down = unit(lowerLeft.minus(upperLeft)).times(pixels);
    return new Quad(
        upperLeft.minus(along).minus(down),
        upperRight.plus(along).minus(down),
        lowerRight.plus(along).plus(down),
        lowerLeft.minus(along).plus(down));
  }

  /** Whether another one goes on where this one ends, on the same row and both over a letter. */
  boolean runsInto(Quad other) {
    var along = unit(upperRight.minus(upperLeft));
    var away = other.center().minus(center());
    var start = other.upperLeft.plus(other.lowerLeft).minus(upperRight).minus(lowerRight);
    var smaller = Math.min(height(), other.height());
    return along.dot(away) > 0
        && along.dot(start) < 0
        && Math.abs(along.cross(away)) < smaller / 2 + away.length() * SLACK
        && smaller * SIMILAR > Math.max(height(), other.height());
  }

  /** One around both, as this one lies. */
  Quad with(Quad other) {
    var corners =
        List.of(
            upperLeft,
            upperRight,
            lowerRight,
            lowerLeft,
            other.upperLeft,
            other.upperRight,
            other.lowerRight,
            other.lowerLeft);
    return Hull.of(corners).around((width() > other.width() ? this : other).angle());
  }

  private static Point unit(Point side) {
    return side.times(1 / Math.max(side.length(), 1e-9));
  }
}
