package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.catalogue.Item;
import org.linli.catalogue.ItemSheet;
import org.linli.catalogue.Items;
import org.linli.catalogue.Stocking;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The catalogue, which the documents take for granted; administrators keep it. */
@RestController
class ItemCalls {
  private static final int MOST = 1_000;
  private final NeighbourDoor door;
  private final Shopkeepers shopkeepers;
  private final Stocking stocking;
  private final Items items;

  ItemCalls(NeighbourDoor door, Shopkeepers shopkeepers, Stocking stocking, Items items) {
    this.door = door;
    this.shopkeepers = shopkeepers;
    this.stocking = stocking;
    this.items = items;
  }

  @RequestMapping({"/api/v2/items", "/api/items"})
  NeighbourAnswer answer(HttpServletRequest request) {
    return door.member(request, "items", this::answer);
  }

  private Object answer(NeighbourCall call, long account) {
    shopkeepers.check(account);
    return switch (call.subtype()) {
      case "put" -> put(call.fields("list"));
      case "get" -> get(call.fields("id").with("id"));
      case "list" -> list(call.fields("start", "limit"));
      default -> throw NeighbourRefusal.JSON_VALUE;
    };
  }

  private Object put(Fields data) {
    var sheets = data.objects("list").orElseThrow(() -> NeighbourRefusal.DATA_KEY);
    return Map.of("num", stocking.put(sheets.stream().map(ItemCalls::read).toList()));
  }

  private static Item read(JsonNode sheet) {
    return switch (new ItemSheet(sheet).read()) {
      case ItemSheet.Reading.Fit(var item) -> item;
      case ItemSheet.Reading.Lacking(_) -> throw NeighbourRefusal.DATA_KEY;
      case ItemSheet.Reading.Unfit(var key) ->
          throw key.equals("id")
              ? new NeighbourRefusal(100, "Error item id")
              : new NeighbourRefusal(101, "Error item data");
    };
  }

  private Object get(Fields data) {
    return data.text("id")
        .flatMap(items::find)
        .map(ItemView::of)
        .orElseThrow(() -> new NeighbourRefusal(100, "Error item id"));
  }

  private Object list(Fields data) {
    var start = data.number("start").filter(number -> number >= 0).orElse(0L);
    var limit = data.number("limit").filter(number -> number >= 0 && number <= MOST);
    var found = items.newest(start, limit.map(Long::intValue).orElse(MOST));
    return NeighbourAnswer.list(found.stream().map(ItemView::of).toList());
  }
}
