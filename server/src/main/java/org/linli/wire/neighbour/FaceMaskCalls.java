package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.face.MaskCheck;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which faces in a picture wear masks. */
@RestController
class FaceMaskCalls {
  private final NeighbourDoor door;
  private final MaskCheck check;

  FaceMaskCalls(NeighbourDoor door, MaskCheck check) {
    this.door = door;
    this.check = check;
  }

  @RequestMapping({"/api/v2/face/mask", "/api/face/mask"})
  NeighbourAnswer answer(HttpServletRequest request) {
    return door.member(
        request,
        "mask",
        (call, _) ->
            switch (call.subtype()) {
              case "check" -> check(call.fields("base64"));
              default -> throw NeighbourRefusal.JSON_VALUE;
            });
  }

  private Object check(Fields data) {
    return switch (check.check(FaceFields.picture(data))) {
      case MaskCheck.Outcome.Seen(var faces) ->
          NeighbourAnswer.list(faces.stream().map(FaceMaskCalls::view).toList());
      case MaskCheck.Outcome.NotAPicture() -> throw NeighbourRefusal.JSON_VALUE;
      case MaskCheck.Outcome.NoModels() -> throw FaceFields.withoutModels();
    };
  }

  private static Map<String, Object> view(MaskCheck.Checked face) {
    var view = FaceView.corners(face.corners());
    view.put("result", face.masked());
    return view;
  }
}
