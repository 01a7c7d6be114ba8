package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.linli.topic.Keywording;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keywords of texts, which anybody may ask for. */
@RestController
class TagCalls {
  private static final String TYPE = "tags";
  private static final int MOST_LETTERS = 1 << 20;
  private final NeighbourDoor door;
  private final Keywording keywording;

  TagCalls(NeighbourDoor door, Keywording keywording) {
    this.door = door;
    this.keywording = keywording;
  }

  @RequestMapping({"/api/v2/tags", "/api/tags"})
  NeighbourAnswer answer(HttpServletRequest request) {
    return door.open(request, TYPE, (call, _) -> answer(call.get()));
  }

  private Object answer(NeighbourCall call) {
    return switch (call.subtype()) {
      case "text" -> keywords(call.fields("text_list", "text"));
      default -> throw NeighbourRefusal.JSON_VALUE;
    };
  }

  /** The list counts where there are both. */
  private Object keywords(Fields data) {
    var texts =
        data.texts("text_list")
            .or(() -> data.text("text").map(List::of))
            .orElseThrow(() -> NeighbourRefusal.DATA_KEY);
    if (texts.stream().mapToLong(String::length).sum() > MOST_LETTERS) {
      throw NeighbourRefusal.JSON_VALUE;
    }
    return NeighbourAnswer.list(keywording.keywords(texts));
  }
}
