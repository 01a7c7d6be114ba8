package org.linli.pages.items;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.linli.catalogue.Item;
import org.linli.discovery.ItemSuggestion;
import org.linli.pages.frame.Yuan;

/**
 * An item as a list shows it.
 *
 * @param because the item that speaks most for it, or null
 */
record ItemTile(Item item, ItemTile because) {

  static ItemTile of(ItemSuggestion suggestion) {
    var because = suggestion.because();
    return new ItemTile(suggestion.item(), because == null ? null : new ItemTile(because, null));
  }

  public String address() {
    return "/items/item?id=" + URLEncoder.encode(item.id(), StandardCharsets.UTF_8);
  }

  /** What it costs now, or empty where that is not known. */
  public String price() {
    var fen = item.activityFen() == null ? item.retailFen() : item.activityFen();
    return fen == null ? "" : Yuan.text(fen);
  }

  /** What it costs otherwise, where that is something else. */
  public String usualPrice() {
    var cheaper = item.activityFen() != null && item.retailFen() != null;
    return cheaper ? Yuan.text(item.retailFen()) : "";
  }
}
