package org.linli.vision.text;

/**
 * Four corners around something, as a picture shows it: clockwise, from the one that is its own
 * upper left.
 */
public record Quad(Point upperLeft, Point upperRight, Point lowerRight, Point lowerLeft) {

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

  /** The same without its beginning where another one, on the same row, reaches into it. */
  Quad after(Quad other) {
    var along = unit(upperRight.minus(upperLeft));
    var away = center().minus(other.center());
    var beside =
        Math.abs(along.cross(away)) < Math.min(height(), other.height()) / 2 && along.dot(away) > 0;
    var end = other.upperRight.plus(other.lowerRight).minus(upperLeft).minus(lowerLeft).times(0.5);
    var overlap = along.dot(end);
    if (!beside || overlap <= 0 || overlap > width() - height()) {
      return this;
    }
    var cut = along.times(overlap);
    return new Quad(upperLeft.plus(cut), upperRight, lowerRight, lowerLeft.plus(cut));
  }

  private static Point unit(Point side) {
    return side.times(1 / Math.max(side.length(), 1e-9));
  }
}
