package org.linli.neighbourhood;

/**
 * Rows of 111 metres round the earth, cut into squares at least as wide. Who lists posts round one
 * place after the other learns in which square somebody was, and nothing more.
 */
final class Grid {
  private static final int ROWS_A_DEGREE = 1_000;
  private static final int ROUND = 360;

  private Grid() {}

  /** The middle of the square round this place. */
  static Place rounded(Place place) {
    var row = Math.min(Math.floor(place.latitude() * ROWS_A_DEGREE), 90 * ROWS_A_DEGREE - 1);
    var latitude = (row + 0.5) / ROWS_A_DEGREE;
    var squares = Math.floor(ROUND * ROWS_A_DEGREE * StrictMath.cos(Math.toRadians(latitude)));
    var east = Math.floor((place.longitude() + 180) / ROUND * squares) % squares;
    return new Place(latitude, (east + 0.5) * ROUND / squares - 180);
  }
}
