package org.linli.neighbourhood;

/** A curve that passes through every part of the world as a whole, and then its next part. */
final class Curve {
  /** How often the world is cut in four. */
  static final int LEVELS = 24;

  private static final long SIDE = 1L << LEVELS;

  private Curve() {}

  /** How far on the curve a place is. */
  static long cell(Place place) {
    return cell(column(place.longitude()), row(place.latitude()));
  }

  static long cell(long column, long row) {
    return spread(column) | spread(row) << 1;
  }

  static long column(double longitude) {
    return within((longitude + 180) / 360);
  }

  static long row(double latitude) {
    return within((latitude + 90) / 180);
  }

  private static long within(double part) {
    return Math.clamp((long) Math.floor(part * SIDE), 0, SIDE - 1);
  }

  /** The same bits, with room for another one after each. */
  private static long spread(long number) {
    var bits = (number | number << 16) & 0x0000ffff0000ffffL;
    bits = (bits | bits << 8) & 0x00ff00ff00ff00ffL;
    bits = (bits | bits << 4) & 0x0f0f0f0f0f0f0f0fL;
    bits = (bits | bits << 2) & 0x3333333333333333L;
    return (bits | bits << 1) & 0x5555555555555555L;
  }
}
