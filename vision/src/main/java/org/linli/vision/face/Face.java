package org.linli.vision.face;

import java.util.Optional;
import java.util.Set;

/**
 * A face in a picture.
 *
 * @param box within the picture
 * @param confidence from 0.8 to 1, how sure it is that this is a face
 * @param masked nothing where the mask network saw no face here
 * @param analysis nothing where the face is too small, or one of very many
 */
public record Face(
    Box box,
    double confidence,
    Set<Flaw> flaws,
    Optional<Boolean> masked,
    Optional<Analysis> analysis) {

  Face at(Box place) {
    return new Face(place, confidence, flaws, masked, analysis);
  }

  /**
   * What a face of at least 50 x 50 pixels tells.
   *
   * @param liveness from 0, a print or a screen, to 1; of one still picture no more than a hint
   * @param guess only where the pack has a network for it
   */
  public record Analysis(Embedding embedding, double liveness, Optional<Guess> guess) {

    public boolean alive() {
      return liveness > 0.5;
    }
  }

  /**
   * What a network takes a person for.
   *
   * @param age in years
   */
  public record Guess(int age, boolean male) {}
}
