package org.linli.neighbourhood;

import java.util.Optional;

/** A place on earth, in degrees. */
public record Place(double latitude, double longitude) {
  private static final double RADIUS_KM = 6378.137;
  private static final int METRES = 1_000;

  /** Nothing where there is no such place. */
  public static Optional<Place> of(double latitude, double longitude) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? Optional.of(new Place(latitude, longitude))
        : Optional.empty();
  }

  /** How far it is from here over a round earth; the order of the sums makes the last digit. */
  public double metresTo(Place other) {
    var north = StrictMath.sin(Math.toRadians(other.latitude) / 2 - Math.toRadians(latitude) / 2);
    var east = StrictMath.sin((Math.toRadians(other.longitude) - Math.toRadians(longitude)) / 2);
    var widths =
        StrictMath.cos(Math.toRadians(latitude)) * StrictMath.cos(Math.toRadians(other.latitude));
    var half = Math.min(1, north * north + widths * (east * east));
    return 2 * StrictMath.asin(Math.sqrt(half)) * RADIUS_KM * METRES;
  }

  /** How many radians the earth turns below somebody who walks so far. */
  static double angle(double metres) {
    return metres / METRES / RADIUS_KM;
  }
}
