package org.linli.face;

import org.linli.vision.face.Box;

/** Where a face is, in pixels of the picture as it was sent, upright. */
public record Corners(int left, int top, int right, int bottom) {

  static Corners of(Box box, double scale) {
    return new Corners(
        (int) Math.round(box.left() * scale),
        (int) Math.round(box.top() * scale),
        (int) Math.round(box.right() * scale),
        (int) Math.round(box.bottom() * scale));
  }
}
