package org.linli.vision.face;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.linli.vision.Picture;

/** So many quarter turns of a picture, clockwise. */
record Quarter(int turns) {

  Picture of(Picture picture) {
    var sideways = turns % 2 == 1;
    return picture.warped(
        back(picture),
        sideways ? picture.height() : picture.width(),
        sideways ? picture.width() : picture.height());
  }

  /** Where a box of the turned picture lies in the picture that was turned. */
  Box back(Box box, Picture picture) {
    var turned = new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height());
    var back = back(picture).createTransformedShape(turned).getBounds2D();
    return new Box(back.getMinX(), back.getMinY(), back.getMaxX(), back.getMaxY());
  }

  private AffineTransform back(Picture picture) {
    return switch (turns) {
      case 1 -> new AffineTransform(0, -1, 1, 0, 0, picture.height());
      case 2 -> new AffineTransform(-1, 0, 0, -1, picture.width(), picture.height());
      case 3 -> new AffineTransform(0, 1, -1, 0, picture.width(), 0);
      default -> new AffineTransform();
    };
  }
}
