package org.linli.vision.face;

/**
 * Turns cosines into the similarities of the neighbour document, where a match is above 0.8.
 *
 * @param cut the cosine from which on two faces are one person's, above 0 and below 1
 */
public record Likeness(double cut) {

  /** Between the strangers' highest and a person's own lowest cosine, of 18 people. */
  public static final Likeness STANDARD = new Likeness(0.42);

  private static final double MATCH = 0.8;

  public Likeness {
    if (!(cut > 0 && cut < 1)) {
      throw new IllegalArgumentException("no cosine to cut at: " + cut);
    }
  }

  /** From 0 to 1, 0.8 at the cut and linear on both sides of it. */
  public double of(double cosine) {
    if (cosine <= 0) {
      return 0;
    }
    return cosine < cut
        ? MATCH * cosine / cut
        : Math.min(1, MATCH + (1 - MATCH) * (cosine - cut) / (1 - cut));
  }

  public boolean matches(double cosine) {
    return cosine > cut;
  }

  /** As the document shows it: two decimals, 0 without a match. */
  public double shown(double cosine) {
    return matches(cosine) ? Math.round(of(cosine) * 100) / 100.0 : 0;
  }
}
