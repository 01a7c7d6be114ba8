package org.linli.vision.face;

import org.linli.vision.Picture;

/** A rectangle in pixels of the picture, from its upper left corner. */
public record Box(double left, double top, double right, double bottom) {

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  Point centre() {
    return new Point((left + right) / 2, (top + bottom) / 2);
  }

  Box within(Picture picture) {
    return new Box(
        Math.clamp(left, 0, picture.width()),
        Math.clamp(top, 0, picture.height()),
        Math.clamp(right, 0, picture.width()),
        Math.clamp(bottom, 0, picture.height()));
  }

  /** Area of the part that both have, divided by that of both together. */
  double overlap(Box other) {
    var width = Math.min(right, other.right) - Math.max(left, other.left);
    var height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    if (width <= 0 || height <= 0) {
      return 0;
    }
    var both = width * height;
    return both / (width() * height() + other.width() * other.height() - both);
  }
}
