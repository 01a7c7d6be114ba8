package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Faces of members: registering one's own, and who is in a picture. */
@RestController
class FaceCalls {
  private final NeighbourDoor door;
  private final FaceRegistering registering;
  private final FaceFinding finding;
  private final FaceVerifying verifying;

  FaceCalls(
      NeighbourDoor door,
      FaceRegistering registering,
      FaceFinding finding,
      FaceVerifying verifying) {
    this.door = door;
    this.registering = registering;
    this.finding = finding;
    this.verifying = verifying;
  }

  @RequestMapping({"/api/v2/face", "/api/face"})
  NeighbourAnswer answer(HttpServletRequest request) {
    return inSmallLetters(
        door.member(
            request,
            "face",
            (call, account) ->
                switch (call.subtype()) {
                  case "register" ->
                      registering.register(
                          call.fields("base64", "db", "content", "keep_picture"), account);
                  case "find" -> finding.find(call.fields("base64", "db", "ret_type"), account);
                  case "verify" -> verifying.verify(call.fields("base64", "ret_type"), account);
                  case "delete" -> registering.delete(call.fields(), account);
                  default -> throw NeighbourRefusal.JSON_VALUE;
                }));
  }

  /** The old server wrote it so here, and nowhere else. */
  private static NeighbourAnswer inSmallLetters(NeighbourAnswer answer) {
    return answer.status() == 0
        ? new NeighbourAnswer(answer.id(), 0, "successful", answer.data())
        : answer;
  }
}
