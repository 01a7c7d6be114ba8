package org.linli.vision.face;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linli.vision.Picture;

/** Judges whether a face is good enough to be remembered. */
final class Quality {

  static final int LEAST_SIDE = 50;
  private static final double DARK = 35;
  private static final double BLURRED = 0.055;
  private static final double TURNED = 0.35;
  private static final double LOW = 0.25;
  private static final double HIGH = 0.80;

  private Quality() {}

  static boolean tooSmall(Box box) {
    return box.width() < LEAST_SIDE || box.height() < LEAST_SIDE;
  }

  /**
   * @param aligned the face as {@link Alignment} made it
   */
  static Set<Flaw> flaws(Picture aligned, List<Point> landmarks) {
    var flaws = EnumSet.noneOf(Flaw.class);
    var light = light(aligned);
    if (brightness(light) < DARK) {
      flaws.add(Flaw.TOO_DARK);
    }
    if (sharpness(light, aligned.width()) <= BLURRED * brightness(light)) {
      flaws.add(Flaw.BLURRED);
    }
    if (turnedAway(landmarks)) {
      flaws.add(Flaw.TURNED_AWAY);
    }
    return flaws;
  }

  private static double[] light(Picture picture) {
    var light = new double[picture.width() * picture.height()];
    var bytes = picture.bytes();
    for (var pixel = 0; pixel < light.length; pixel++) {
      light[pixel] =
          0.114 * (bytes[3 * pixel] & 0xff)
              + 0.587 * (bytes[3 * pixel + 1] & 0xff)
              + 0.299 * (bytes[3 * pixel + 2] & 0xff);
    }
    return light;
  }

  static double brightness(double[] light) {
    var sum = 0.0;
    for (var value : light) {
      sum += value;
    }
    return sum / light.length;
  }

  /** The standard deviation of the Laplacian. */
  static double sharpness(double[] light, int width) {
    var sum = 0.0;
    var squares = 0.0;
    var count = 0;
    for (var at = width; at < light.length - width; at++) {
      if (at % width != 0 && at % width != width - 1) {
        var edge =
            light[at - 1] + light[at + 1] + light[at - width] + light[at + width] - 4 * light[at];
        sum += edge;
        squares += edge * edge;
        count++;
      }
    }
    return Math.sqrt(squares / count - sum / count * (sum / count));
  }

  /**
   * Whether the nose lies far to a side of the line between the eyes and the mouth, or along it.
   */
  private static boolean turnedAway(List<Point> landmarks) {
    var placed = Placed.of(landmarks);
    return Math.abs(placed.sideways) > TURNED || placed.down < LOW || placed.down > HIGH;
  }

  /**
   * Where the nose is.
   *
   * @param sideways 0 in the middle, 0.5 and -0.5 below an eye
   * @param down 0 between the eyes, 1 between the corners of the mouth
   */
  record Placed(double sideways, double down) {

    static Placed of(List<Point> landmarks) {
      var eyes = between(landmarks.get(0), landmarks.get(1));
      var mouth = between(landmarks.get(3), landmarks.get(4));
      var nose = landmarks.get(2);
      var acrossX = landmarks.get(1).x() - landmarks.get(0).x();
      var acrossY = landmarks.get(1).y() - landmarks.get(0).y();
      var downX = mouth.x() - eyes.x();
      var downY = mouth.y() - eyes.y();
      var area = acrossX * downY - acrossY * downX;
      var x = nose.x() - eyes.x();
      var y = nose.y() - eyes.y();
      return new Placed((x * downY - y * downX) / area, (acrossX * y - acrossY * x) / area);
    }

    private static Point between(Point one, Point other) {
      return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }
  }
}
