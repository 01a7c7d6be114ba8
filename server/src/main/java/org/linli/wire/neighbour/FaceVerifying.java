package org.linli.wire.neighbour;

import org.linli.face.Verification;
import org.springframework.stereotype.Component;

/** Whether a picture shows who sends it. */
@Component
class FaceVerifying {
  static final NeighbourRefusal NOT_REGISTERED =
      new NeighbourRefusal(100, "No face authentication");
  private final Verification verification;

  FaceVerifying(Verification verification) {
    this.verification = verification;
  }

  Object verify(Fields data, long account) {
    var picture = FaceFields.picture(data);
    var whole = FaceFields.whole(data);
    return switch (verification.verify(account, picture)) {
      case Verification.Outcome.Compared(var face) ->
          whole ? FaceView.comparedWhole(face) : FaceView.compared(face);
      case Verification.Outcome.NotRegistered() -> throw NOT_REGISTERED;
      case Verification.Outcome.NoFace() ->
          throw new NeighbourRefusal(101, "No face data in base64");
      case Verification.Outcome.SeveralFaces() ->
          throw new NeighbourRefusal(102, "Too much face data in base64");
      case Verification.Outcome.NoModels() -> throw FaceFields.withoutModels();
    };
  }
}
