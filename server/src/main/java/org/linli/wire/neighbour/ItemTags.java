package org.linli.wire.neighbour;

import java.util.HashSet;
import java.util.Map;
import java.util.function.Supplier;
import org.linli.catalogue.ItemKeywords;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** Keywords of items, written to the items; open to everybody only where the operator wants it. */
@Component
class ItemTags {
  private final ItemKeywords keywords;
  private final Shopkeepers shopkeepers;
  private final boolean open;

  ItemTags(ItemKeywords keywords, Shopkeepers shopkeepers, Settings settings) {
    this.keywords = keywords;
    this.shopkeepers = shopkeepers;
    open = settings.openTags();
  }

  Object tag(NeighbourCall call, Supplier<Long> actor) {
    if (!open) {
      shopkeepers.check(actor.get());
    }
    var ids =
        call.fields("item_list").texts("item_list").orElseThrow(() -> NeighbourRefusal.DATA_KEY);
    return switch (keywords.find(new HashSet<>(ids))) {
      case DONE -> Map.of();
      case UNKNOWN_ITEM -> throw new NeighbourRefusal(100, "Error item id");
    };
  }
}
