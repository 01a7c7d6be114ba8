package org.linli.vision.text;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.linli.vision.ModelException;
import org.linli.vision.Picture;

/** A picture turned by a quarter if its text stands on end, and where its text is then. */
record Leveled(Picture picture, List<Quad> quads, boolean turned) {
  private static final double TALL = 2;

  static Leveled of(Picture picture, TextFinder finder) throws ModelException {
    var quads = finder.find(picture);
    var tall = quads.stream().filter(quad -> quad.height() > TALL * quad.width()).count();
    if (2 * tall <= quads.size()) {
      return new Leveled(picture, quads, false);
    }
    var turned =
        picture.warped(
            new AffineTransform(0, 1, -1, 0, picture.width(), 0),
            picture.height(),
            picture.width());
    return new Leveled(turned, finder.find(turned), true);
  }

  /** The line with its place in the picture as it was given. */
  Line asItLay(Line line) {
    var quad = line.quad();
    return turned
        ? new Line(
            line.text(),
            new Quad(
                lay(quad.upperLeft()),
                lay(quad.upperRight()),
                lay(quad.lowerRight()),
                lay(quad.lowerLeft())),
            line.confidence())
        : line;
  }

  private Point lay(Point point) {
    return new Point(picture.height() - point.y(), point.x());
  }
}
