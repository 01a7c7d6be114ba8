package org.linli.vision.face;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.List;
import org.linli.vision.Picture;

/**
 * Turns, scales and moves a face so that its landmarks come as near as they can to where those of
 * ArcFace lie (Deng et al. 2019), by least squares.
 */
final class Alignment {

  static final int SIDE = 112;

  private static final List<Point> TEMPLATE =
      List.of(
          new Point(38.2946, 51.6963),
          new Point(73.5318, 51.5014),
          new Point(56.0252, 71.7366),
          new Point(41.5493, 92.3655),
          new Point(70.7299, 92.2041));

  private Alignment() {}

  /** The face as a square picture of 112 pixels. */
  static Picture align(Picture picture, List<Point> landmarks) {
    try {
      return picture.warped(toTemplate(landmarks).createInverse(), SIDE, SIDE);
    } catch (NoninvertibleTransformException allInOnePoint) {
      return picture.scaled(SIDE, SIDE);
    }
  }

  /** How far the face is turned clockwise in the plane of the picture, from -pi to pi. */
  static double tilt(List<Point> landmarks) {
    var upright = toTemplate(landmarks);
    return -Math.atan2(upright.getShearY(), upright.getScaleX());
  }

  static AffineTransform toTemplate(List<Point> landmarks) {
    var from = middle(landmarks);
    var to = middle(TEMPLATE);
    double along = 0;
    double across = 0;
    double spread = 0;
    for (var n = 0; n < TEMPLATE.size(); n++) {
      var x = landmarks.get(n).x() - from.x();
      var y = landmarks.get(n).y() - from.y();
      var wantedX = TEMPLATE.get(n).x() - to.x();
      var wantedY = TEMPLATE.get(n).y() - to.y();
      along += x * wantedX + y * wantedY;
      across += x * wantedY - y * wantedX;
      spread += x * x + y * y;
    }
    var cosine = along / spread;
    var sine = across / spread;
    return new AffineTransform(
        cosine,
        sine,
        -sine,
        cosine,
        to.x() - cosine * from.x() + sine * from.y(),
        to.y() - sine * from.x() - cosine * from.y());
  }

  private static Point middle(List<Point> points) {
    return new Point(
        points.stream().mapToDouble(Point::x).average().orElseThrow(),
        points.stream().mapToDouble(Point::y).average().orElseThrow());
  }
}
