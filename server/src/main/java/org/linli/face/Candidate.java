package org.linli.face;

import java.util.List;
import org.linli.vision.face.Embedding;
import org.linli.vision.face.Face;
import org.linli.vision.face.Flaw;

/** Whether a picture shows one face that is good enough to be remembered. */
sealed interface Candidate {
  record Good(Embedding embedding) implements Candidate {}

  record Bad(Enrolment.Outcome why) implements Candidate {}

  static Candidate among(List<Face> faces) {
    if (faces.size() != 1) {
      return new Bad(faces.isEmpty() ? Enrolment.Outcome.NO_FACE : Enrolment.Outcome.SEVERAL_FACES);
    }
    var face = faces.getFirst();
    if (face.masked().orElse(false)) {
      return new Bad(Enrolment.Outcome.MASKED);
    }
    if (face.analysis().isEmpty()) {
      return new Bad(Enrolment.Outcome.TOO_SMALL);
    }
    return face.flaws().stream()
        .sorted()
        .findFirst()
        .<Candidate>map(flaw -> new Bad(of(flaw)))
        .orElseGet(() -> new Good(face.analysis().get().embedding()));
  }

  private static Enrolment.Outcome of(Flaw flaw) {
    return switch (flaw) {
      case TOO_SMALL -> Enrolment.Outcome.TOO_SMALL;
      case TOO_DARK -> Enrolment.Outcome.TOO_DARK;
      case TURNED_AWAY -> Enrolment.Outcome.TURNED_AWAY;
      case BLURRED -> Enrolment.Outcome.BLURRED;
    };
  }
}
