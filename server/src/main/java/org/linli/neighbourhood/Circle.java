package org.linli.neighbourhood;

import java.util.List;

/** All places that are so near to one, the farthest of them too. */
public record Circle(Place centre, double metres) {
  private static final double SLACK_METRES = 0.001;

  /**
   * The greatest square of the half of the sine of an angle between such a place and the centre.
   */
  double reach() {
    var angle = angle();
    var half = StrictMath.sin(angle / 2);
    return angle < 0 ? -1 : angle >= Math.PI ? 1 : half * half;
  }

  double south() {
    return Math.max(-90, centre.latitude() - Math.toDegrees(angle()));
  }

  double north() {
    return Math.min(90, centre.latitude() + Math.toDegrees(angle()));
  }

  /** Its longitudes: one span, or two at the line where the date changes. */
  List<double[]> spans() {
    var widest = StrictMath.sin(angle()) / StrictMath.cos(Math.toRadians(centre.latitude()));
    if (south() <= -90 || north() >= 90 || widest >= 1) {
      return List.of(new double[] {-180, 180});
    }
    var half = Math.toDegrees(StrictMath.asin(widest));
    var west = centre.longitude() - half;
    var east = centre.longitude() + half;
    if (west < -180) {
      return List.of(new double[] {-180, east}, new double[] {west + 360, 180});
    }
    return east > 180
        ? List.of(new double[] {-180, east - 360}, new double[] {west, 180})
        : List.of(new double[] {west, east});
  }

  private double angle() {
    return Place.angle(metres + SLACK_METRES);
  }
}
