package org.linli.face;

import java.util.List;
import java.util.Optional;
import org.linli.identity.OwnRealNames;
import org.linli.vision.face.Embedding;
import org.linli.vision.face.Face;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether a picture shows the member who sends it. */
@Component
public class Verification {
  private final Registrations registrations;
  private final Looking looking;
  private final OwnRealNames names;

  Verification(Registrations registrations, Looking looking, OwnRealNames names) {
    this.registrations = registrations;
    this.looking = looking;
    this.names = names;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** The face, and who it is if it is the member. */
    record Compared(FoundFace face) implements Outcome {}

    /** The member has no face registered that could be compared. */
    record NotRegistered() implements Outcome {}

    /** Nobody is in the picture, or it is none. */
    record NoFace() implements Outcome {}

    record SeveralFaces() implements Outcome {}

    record NoModels() implements Outcome {}
  }

  /**
   * Compares the picture with the member's own face alone.
   *
   * @throws org.linli.platform.Busy when too many pictures come at once
   */
  @Transactional(propagation = Propagation.NEVER)
  public Outcome verify(long account, byte[] picture) {
    var kept = registrations.embedding(account);
    var person = names.of(account).map(Person::of);
    if (kept.isEmpty() || person.isEmpty()) {
      return new Outcome.NotRegistered();
    }
    return switch (looking.faces(picture)) {
      case Look.NoModels<List<Face>>() -> new Outcome.NoModels();
      case Look.NotAPicture<List<Face>>() -> new Outcome.NoFace();
      case Look.Seen<List<Face>>(var faces, var scale) ->
          switch (faces.size()) {
            case 0 -> new Outcome.NoFace();
            case 1 -> compared(faces.getFirst(), scale, kept.get(), person);
            default -> new Outcome.SeveralFaces();
          };
    };
  }

  private static Outcome compared(
      Face face, double scale, Embedding kept, Optional<Person> person) {
    var likeness =
        face.analysis().map(seen -> Resemblance.of(seen.embedding().cosine(kept))).orElse(0.0);
    var same = person.filter(_ -> likeness > 0);
    return new Outcome.Compared(new FoundFace(Appearance.of(face, scale), same, likeness));
  }
}
