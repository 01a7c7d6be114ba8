package org.linli.face;

import org.linli.vision.face.Likeness;

/** How much one face is like another: two decimals, of which more than 0.8 is the same person. */
final class Resemblance {
  private static final double SAME = 0.8;

  private Resemblance() {}

  /** The likeness of the same person, else 0. */
  static double of(double cosine) {
    var shown = Likeness.STANDARD.shown(cosine);
    return shown > SAME ? shown : 0;
  }
}
