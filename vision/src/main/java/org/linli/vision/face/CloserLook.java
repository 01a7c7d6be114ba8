package org.linli.vision.face;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.Optional;
import org.linli.vision.Picture;

/**
 * Looks at a face that was found once more: alone, as large as the detector knows faces best, and
 * turned back by its tilt. For of tilted faces, and the more of large and small ones, the detector
 * puts the landmarks nearer to those of an upright face than they are; every look mends a part.
 */
record CloserLook(Detector detector) {

  private static final int SIDE = 640;
  private static final double FACE = 200;
  private static final double HEIGHT = 0.8;
  private static final double SMALLEST = 0.2;
  private static final double LARGEST = 0.45;
  private static final int MOST_LOOKS = 4;
  private static final double UPRIGHT = Math.toRadians(6);

  /** The same face, with its landmarks where they are. */
  Found at(Picture picture, Found found) {
    return isPlain(picture, found) ? found : closer(picture, found);
  }

  /** Upright, and of a size at which the detector would have seen a tilt. */
  private static boolean isPlain(Picture picture, Found found) {
    var share = found.box().width() / Math.max(picture.width(), picture.height());
    return share > SMALLEST && share < LARGEST && isUpright(Alignment.tilt(found.landmarks()));
  }

  private static boolean isUpright(double tilt) {
    return Math.abs(tilt) < UPRIGHT;
  }

  private Found closer(Picture picture, Found found) {
    var face = found;
    for (var look = 0; look < MOST_LOOKS; look++) {
      var frame = frame(found.box(), Alignment.tilt(face.landmarks()));
      var seen = inTheMiddle(picture.warped(frame, SIDE, SIDE));
      if (seen.isEmpty()) {
        return face;
      }
      face = back(seen.get(), frame, found.box());
      if (isUpright(Alignment.tilt(seen.get().landmarks()))) {
        return face;
      }
    }
    return face;
  }

  /** From a square with the face in its middle to the picture. */
  private static AffineTransform frame(Box box, double tilt) {
    var scale = Math.max(box.width(), HEIGHT * box.height()) / FACE;
    var frame = AffineTransform.getTranslateInstance(box.centre().x(), box.centre().y());
    frame.rotate(tilt);
    frame.scale(scale, scale);
    frame.translate(-SIDE / 2.0, -SIDE / 2.0);
    return frame;
  }

  private Optional<Found> inTheMiddle(Picture square) {
    return detector.find(square).stream()
        .filter(face -> fromMiddle(face) < FACE / 2)
        .min(Comparator.comparingDouble(CloserLook::fromMiddle));
  }

  private static double fromMiddle(Found face) {
    var centre = face.box().centre();
    return Math.hypot(centre.x() - SIDE / 2.0, centre.y() - SIDE / 2.0);
  }

  private static Found back(Found seen, AffineTransform frame, Box box) {
    var landmarks =
        seen.landmarks().stream()
            .map(point -> frame.transform(new Point2D.Double(point.x(), point.y()), null))
            .map(point -> new Point(point.getX(), point.getY()))
            .toList();
    return new Found(box, landmarks, seen.confidence());
  }
}
