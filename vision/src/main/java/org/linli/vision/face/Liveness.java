package org.linli.vision.face;

import java.awt.geom.AffineTransform;
import org.linli.vision.Picture;

/**
 * Whether a living face was before the camera: the mean of two networks, of which one sees more of
 * what is around the face (Silent-Face-Anti-Spoofing, Minivision 2020).
 */
record Liveness(Network near, Network wide) {

  private static final double NEAR = 2.7;
  private static final double WIDE = 4.0;

  double of(Picture picture, Box box) {
    return (alive(near, picture, box, NEAR) + alive(wide, picture, box, WIDE)) / 2;
  }

  private static double alive(Network network, Picture picture, Box box, double times) {
    var logits = network.answer(around(picture, box, times, network));
    var highest = Math.max(logits[0], Math.max(logits[1], logits[2]));
    var sum = 0.0;
    for (var logit : logits) {
      sum += Math.exp(logit - highest);
    }
    return Math.exp(logits[1] - highest) / sum;
  }

  /** The box so many times as wide and high, but within the picture, moved inwards if need be. */
  private static Picture around(Picture picture, Box box, double times, Network network) {
    var scale =
        Math.min(times, Math.min(picture.width() / box.width(), picture.height() / box.height()));
    var width = box.width() * scale;
    var height = box.height() * scale;
    var centre = box.centre();
    var left = Math.clamp(centre.x() - width / 2, 0, Math.max(0, picture.width() - width));
    var top = Math.clamp(centre.y() - height / 2, 0, Math.max(0, picture.height() - height));
    var source =
        new AffineTransform(width / network.width(), 0, 0, height / network.height(), left, top);
    return picture.warped(source, network.width(), network.height());
  }
}
