package org.linli.face;

import java.util.Optional;
import org.linli.identity.OwnRealNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Registering one's face. What was registered before stays unless all is well. */
@Component
public class Enrolment {
  private final OwnRealNames names;
  private final FaceGroups groups;
  private final Looking looking;
  private final FacePictures pictures;
  private final FaceRegister register;

  Enrolment(
      OwnRealNames names,
      FaceGroups groups,
      Looking looking,
      FacePictures pictures,
      FaceRegister register) {
    this.names = names;
    this.groups = groups;
    this.looking = looking;
    this.pictures = pictures;
    this.register = register;
  }

  /** What came of it. */
  public enum Outcome {
    DONE,
    /** The member has not said who he is, or was not believed. */
    NO_REAL_NAME,
    NO_SUCH_GROUP,
    /** What he says of it is too long or cannot be kept. */
    UNFIT,
    /** Nobody is in the picture, or it is none. */
    NO_FACE,
    SEVERAL_FACES,
    MASKED,
    TOO_SMALL,
    TOO_DARK,
    TURNED_AWAY,
    BLURRED,
    NO_MODELS
  }

  /**
   * Registers the face in the picture instead of the one before.
   *
   * @throws org.linli.platform.Busy when too many pictures come at once
   */
  @Transactional(propagation = Propagation.NEVER)
  public Outcome register(long account, Application application) {
    return refusal(account, application).orElseGet(() -> look(account, application));
  }

  private Outcome look(long account, Application application) {
    var kept = pictures.kept(application.consent());
    return switch (looking.snapshot(application.picture(), kept)) {
      case Look.NoModels<Snapshot>() -> Outcome.NO_MODELS;
      case Look.NotAPicture<Snapshot>() -> Outcome.NO_FACE;
      case Look.Seen<Snapshot>(var seen, _) ->
          switch (Candidate.among(seen.faces())) {
            case Candidate.Bad(var why) -> why;
            case Candidate.Good(var embedding) ->
                register.write(account, application, new KeptFace(embedding, seen.copy()));
          };
    };
  }

  private Optional<Outcome> refusal(long account, Application application) {
    if (names.of(account).isEmpty()) {
      return Optional.of(Outcome.NO_REAL_NAME);
    }
    if (groups.find(application.group()).isEmpty()) {
      return Optional.of(Outcome.NO_SUCH_GROUP);
    }
    return FaceGroup.isContent(application.content())
        ? Optional.empty()
        : Optional.of(Outcome.UNFIT);
  }
}
