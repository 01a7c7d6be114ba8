package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.catalogue.Behaving;
import org.linli.catalogue.BehaviourKind;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What members do with items. */
@RestController
class BehaviourCalls {
  private final NeighbourDoor door;
  private final Behaving behaving;

  BehaviourCalls(NeighbourDoor door, Behaving behaving) {
    this.door = door;
    this.behaving = behaving;
  }

  @RequestMapping({"/api/v2/behaviour", "/api/behaviour"})
  NeighbourAnswer answer(HttpServletRequest request) {
    return door.member(request, "behaviour", this::answer);
  }

  private Object answer(NeighbourCall call, long account) {
    if (!call.subtype().equals("add")) {
      throw NeighbourRefusal.JSON_VALUE;
    }
    var data = call.fields("item_id", "behaviour_type").with("item_id", "behaviour_type");
    var kind = data.text("behaviour_type").filter(text -> text.matches("[1-4]"));
    return switch (behaving.note(
        account,
        data.text("item_id").orElse(""),
        kind.map(Long::parseLong).flatMap(BehaviourKind::of))) {
      case NOTED -> Map.of();
      case UNKNOWN_ITEM -> throw new NeighbourRefusal(100, "Error item id");
      case UNKNOWN_KIND -> throw new NeighbourRefusal(101, "Error behaviour type");
    };
  }
}
