package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.identity.IdCards;
import org.linli.identity.IdCards.Outcome;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of identity cards, whichever side is in whichever field. */
@RestController
class IdentityCardCalls {
  private final QaDoor door;
  private final IdCards cards;

  IdentityCardCalls(QaDoor door, IdCards cards) {
    this.door = door;
    this.cards = cards;
  }

  @Route("/api/upload/upload_identity_card")
  Map<String, Object> both(HttpServletRequest request) {
    return shown(request, 2, "front", "back");
  }

  @Route("/api/upload/upload_identity_card_front")
  Map<String, Object> front(HttpServletRequest request) {
    return shown(request, 1, "front", "back");
  }

  @Route("/api/upload/upload_identity_card_back")
  Map<String, Object> back(HttpServletRequest request) {
    return shown(request, 1, "back", "front");
  }

  private Map<String, Object> shown(HttpServletRequest request, int wanted, String... fields) {
    return door.openToPictures(
        request,
        call ->
            door.author(call)
                .map(account -> shown(account, files(call, wanted, fields), wanted))
                .orElseGet(QaAnswer::unknownUser));
  }

  private Map<String, Object> shown(long account, List<byte[]> files, int wanted) {
    if (files.size() < wanted) {
      return wrongFormat();
    }
    return switch (cards.show(account, files)) {
      case Outcome.Read(var card) -> QaAnswer.success(IdentityCardView.of(card, account));
      case Outcome.NotAPicture() -> wrongFormat();
      case Outcome.TooMany() -> QaAnswer.of(-2, "too many cards this hour");
      case Outcome.NotRecognised() -> QaAnswer.of(-2, "unrecognisable identity card");
    };
  }

  private static List<byte[]> files(QaCall call, int wanted, String... fields) {
    return Stream.of(fields)
        .map(call.parameters()::file)
        .flatMap(Optional::stream)
        .limit(wanted)
        .toList();
  }

  private static Map<String, Object> wrongFormat() {
    return QaAnswer.of(-1, "unexpected type");
  }
}
