package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.linli.topic.Keywording;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keywords of texts, which anybody may ask for, and of items. */
@RestController
class TagCalls {
  private static final String TYPE = "tags";
  private static final int MOST_LETTERS = 1 << 20;
  private final NeighbourDoor door;
  private final Keywording keywording;
  private final ItemTags items;

  TagCalls(NeighbourDoor door, Keywording keywording, ItemTags items) {
    this.door = door;
    this.keywording = keywording;
    this.items = items;
  }

  @RequestMapping({"/api/v2/tags", "/api/tags"})
  NeighbourAnswer answer(HttpServletRequest request) {
    return door.open(request, TYPE, (call, actor) -> answer(call.get(), actor));
  }

  private Object answer(NeighbourCall call, Supplier<Long> actor) {
    return switch (call.subtype()) {
      case "text" -> keywords(call.fields("text_list", "text"));
      case "item" -> items.tag(call, actor);
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
