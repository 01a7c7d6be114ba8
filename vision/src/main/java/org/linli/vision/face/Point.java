package org.linli.vision.face;

/** In pixels of the picture, from its upper left corner. */
record Point(double x, double y) {

  double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
