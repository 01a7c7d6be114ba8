package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.linli.discovery.ItemDismissals;
import org.linli.discovery.ItemRecommendations;
import org.linli.platform.Busy;
import org.springframework.dao.DataAccessException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Items for a member: like one item, like what he had to do with, and less like another. */
@RestController
class RecommendCalls {
  private static final int SIMILAR = 10;
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
  private static final NeighbourRefusal UNKNOWN_ITEM = new NeighbourRefusal(100, "Error item id");
  private final RecommendDoor door;
  private final ItemRecommendations recommendations;
  private final ItemDismissals dismissals;

  RecommendCalls(
      RecommendDoor door, ItemRecommendations recommendations, ItemDismissals dismissals) {
    this.door = door;
    this.recommendations = recommendations;
    this.dismissals = dismissals;
  }

  @RequestMapping({"/api/v2/recommend", "/api/recommend"})
  Map<String, Object> answer(HttpServletRequest request) {
    return door.member(request, this::answer);
  }

  private Object answer(NeighbourCall call, long account) {
    return switch (call.subtype()) {
      case "item" -> similar(call.fields("item_id").with("item_id"), account);
      case "index" -> index(call.fields("limit"), account);
      case "less" -> less(call.fields("item_id").with("item_id"), account);
      default -> throw NeighbourRefusal.JSON_VALUE;
    };
  }

  private Object similar(Fields data, long account) {
    var id = data.text("item_id").orElseThrow(() -> UNKNOWN_ITEM);
    var found =
        read(
            () -> recommendations.similar(account, id, SIMILAR),
            new NeighbourRefusal(101, "Get recommend data failed"));
    return RecommendDoor.items(found.orElseThrow(() -> UNKNOWN_ITEM));
  }

  private Object index(Fields data, long account) {
    var limit = data.text("limit").filter(text -> COUNT.matcher(text).matches());
    return RecommendDoor.items(
        read(
            () ->
                limit
                    .map(count -> recommendations.several(account, Integer.parseInt(count)))
                    .orElseGet(() -> recommendations.all(account)),
            new NeighbourRefusal(100, "Get Item Failed")));
  }

  private Object less(Fields data, long account) {
    return switch (dismissals.add(account, data.text("item_id").orElse(""))) {
      case DONE -> Map.of();
      case UNKNOWN_ITEM -> throw UNKNOWN_ITEM;
    };
  }

  private static <T> T read(Supplier<T> work, NeighbourRefusal failure) {
    try {
      return work.get();
    } catch (DataAccessException | Busy unread) {
      throw failure;
    }
  }
}
