package org.linli.wire.neighbour;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.catalogue.Item;

/** Items as the shop's front page shows them. */
final class ItemCard {
  private static final int ITEM = 1;

  private ItemCard() {}

  static Map<String, Object> of(Item item) {
    var category = new LinkedHashMap<String, Object>();
    category.put("id", item.id());
    category.put("listPicUrl", item.listPicUrl());
    category.put("simpleDesc", item.simpleDesc());
    category.put("simpleDescClose", false);
    category.put("name", item.name());
    category.put("retailPrice", ItemView.yuan(item.retailFen()));
    category.put("activityPrice", ItemView.yuan(item.activityFen()));
    var card = new LinkedHashMap<String, Object>();
    card.put("type", ITEM);
    card.put("id", item.id());
    card.put("categoryItem", category);
    return card;
  }
}
