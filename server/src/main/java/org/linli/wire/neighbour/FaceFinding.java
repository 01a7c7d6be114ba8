package org.linli.wire.neighbour;

import java.util.function.Function;
import org.linli.face.Finding;
import org.linli.face.FoundFace;
import org.springframework.stereotype.Component;

/** Finding out who is in a picture. */
@Component
class FaceFinding {
  private static final long ALL = -1;
  private final Finding finding;

  FaceFinding(Finding finding) {
    this.finding = finding;
  }

  Object find(Fields data, long account) {
    var picture = FaceFields.picture(data);
    var group = FaceFields.group(data).filter(db -> db != ALL);
    Function<FoundFace, Object> view = FaceFields.whole(data) ? FaceView::whole : FaceView::brief;
    return switch (finding.find(account, picture, group)) {
      case Finding.Outcome.Found(var faces) ->
          NeighbourAnswer.list(faces.stream().map(view).toList());
      case Finding.Outcome.NoFace() -> throw new NeighbourRefusal(100, "No face data in base64");
      case Finding.Outcome.NoSuchGroup() -> throw NeighbourRefusal.JSON_VALUE;
      case Finding.Outcome.NoModels() -> throw FaceFields.withoutModels();
    };
  }
}
