package org.linli.face;

import java.util.List;
import java.util.Optional;
import org.linli.identity.OwnRealNames;
import org.linli.vision.face.Face;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Registering one's face. What was registered before stays unless all is well. */
@Component
public class Enrolment {
  private final OwnRealNames names;
  private final FaceGroups groups;
  private final Looking looking;
  private final FaceRegister register;

  Enrolment(OwnRealNames names, FaceGroups groups, Looking looking, FaceRegister register) {
    this.names = names;
    this.groups = groups;
    this.looking = looking;
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
    return refusal(account, application)
        .orElseGet(() ->
            switch (looking.faces(application.picture())) {
              case Look.NoModels<List<Face>>() -> Outcome.NO_MODELS;
              case Look.NotAPicture<List<Face>>() -> Outcome.NO_FACE;
              case Look.Seen<List<Face>>(var faces, _) ->
                  switch (Candidate.among(faces)) {
                    case Candidate.Bad(var why) -> why;
                    case Candidate.Good(var embedding) ->
                        register.write(account, application, embedding);
                  };
            });
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
