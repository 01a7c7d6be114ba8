package org.linli.face;

import java.util.Optional;
import org.linli.identity.ProfileEdit.Gender;
import org.linli.vision.face.Face;

/**
 * What a face in a picture shows of somebody, whoever it is.
 *
 * @param masked nothing where that cannot be told
 * @param age nothing where nobody guesses it, as the gender
 */
public record Appearance(
    Corners corners,
    boolean alive,
    Optional<Boolean> masked,
    Optional<Integer> age,
    Optional<Gender> gender) {

  static Appearance of(Face face, double scale) {
    var guess = face.analysis().flatMap(Face.Analysis::guess);
    return new Appearance(
        Corners.of(face.box(), scale),
        face.analysis().filter(Face.Analysis::alive).isPresent(),
        face.masked(),
        guess.map(one -> one.age()),
        guess.map(one -> one.male() ? Gender.M : Gender.W));
  }
}
