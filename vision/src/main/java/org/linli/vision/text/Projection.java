package org.linli.vision.text;

/**
 * Carries the unit square to a quadrilateral, straight lines to straight lines (Heckbert,
 * Fundamentals of Texture Mapping, 1989, section 2.2.3).
 */
record Projection(double a, double b, double c, double d, double e, double f, double g, double h) {

  static Projection of(Quad quad) {
    var p0 = quad.upperLeft();
    var p1 = quad.upperRight();
    var p2 = quad.lowerRight();
    var p3 = quad.lowerLeft();
    var one = p1.minus(p2);
    var other = p3.minus(p2);
    var sum = p0.minus(p1).plus(p2).minus(p3);
    var area = one.x() * other.y() - other.x() * one.y();
    var g = area == 0 ? 0 : (sum.x() * other.y() - other.x() * sum.y()) / area;
    var h = area == 0 ? 0 : (one.x() * sum.y() - sum.x() * one.y()) / area;
    return new Projection(
        p1.x() - p0.x() + g * p1.x(),
        p3.x() - p0.x() + h * p3.x(),
        p0.x(),
        p1.y() - p0.y() + g * p1.y(),
        p3.y() - p0.y() + h * p3.y(),
        p0.y(),
        g,
        h);
  }

  Point place(double u, double v) {
    var depth = g * u + h * v + 1;
    return new Point((a * u + b * v + c) / depth, (d * u + e * v + f) / depth);
  }
}
