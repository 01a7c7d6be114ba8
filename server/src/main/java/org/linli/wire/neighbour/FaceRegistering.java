package org.linli.wire.neighbour;

import java.util.Map;
import org.linli.face.Application;
import org.linli.face.Consent;
import org.linli.face.Enrolment;
import org.linli.face.FaceGroup;
import org.linli.face.OwnFace;
import org.linli.identity.OwnRealNames;
import org.linli.identity.RealName;
import org.springframework.stereotype.Component;

/** Registering one's own face, and deleting it. */
@Component
class FaceRegistering {
  private final Enrolment enrolment;
  private final OwnFace own;
  private final OwnRealNames names;

  FaceRegistering(Enrolment enrolment, OwnFace own, OwnRealNames names) {
    this.enrolment = enrolment;
    this.own = own;
    this.names = names;
  }

  Object register(Fields data, long account) {
    var picture = FaceFields.picture(data);
    var group = FaceFields.group(data).orElse(FaceGroup.DEFAULT);
    var content =
        data.has("content")
            ? data.text("content").orElseThrow(() -> NeighbourRefusal.JSON_VALUE)
            : "";
    var consent = data.marked("keep_picture") ? Consent.APP_PICTURE : Consent.APP;
    var application = new Application(picture, group, content, consent);
    return switch (enrolment.register(account, application)) {
      case DONE -> Map.of("face_id", names.of(account).map(RealName::number).orElse(""));
      case NO_REAL_NAME -> throw new NeighbourRefusal(100, "RealAuth not certified");
      case NO_SUCH_GROUP -> throw new NeighbourRefusal(100, "Faces group not exist");
      case NO_FACE -> throw new NeighbourRefusal(102, "No face data in base64");
      case SEVERAL_FACES -> throw new NeighbourRefusal(103, "Too much face data in base64");
      case MASKED -> throw new NeighbourRefusal(104, "No mask on the face");
      case UNFIT -> throw failed("the content is too long or cannot be kept");
      case TOO_SMALL -> throw failed("the face is too small");
      case TOO_DARK -> throw failed("the picture is too dark");
      case TURNED_AWAY -> throw failed("the face is turned away");
      case BLURRED -> throw failed("the face is blurred");
      case NO_MODELS -> throw failed("no face models, run ./linli models fetch");
    };
  }

  Object delete(Fields ignored, long account) {
    if (!own.delete(account)) {
      throw FaceVerifying.NOT_REGISTERED;
    }
    return Map.of();
  }

  private static NeighbourRefusal failed(String why) {
    return new NeighbourRefusal(101, "Register face failed: " + why);
  }
}
