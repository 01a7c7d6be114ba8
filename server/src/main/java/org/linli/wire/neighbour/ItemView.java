package org.linli.wire.neighbour;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.catalogue.Item;

/** Items as these documents write them: ids are texts, prices are in yuan. */
final class ItemView {
  private ItemView() {}

  static Map<String, Object> of(Item item) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", item.id());
    view.put("name", item.name());
    view.put("simpleDesc", item.simpleDesc());
    view.put("listPicUrl", item.listPicUrl());
    view.put("retailPrice", yuan(item.retailFen()));
    view.put("activityPrice", yuan(item.activityFen()));
    view.put("status", item.status().number());
    view.put("keywords", item.keywords());
    return view;
  }

  static BigDecimal yuan(Long fen) {
    return fen == null ? null : BigDecimal.valueOf(fen, 2);
  }
}
