package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.vision.card.Card;
import org.linli.vision.card.EmblemSide;
import org.linli.vision.card.PortraitSide;

/** What was read on a card; what no picture showed yet is empty. */
final class IdentityCardView {

  private IdentityCardView() {}

  static Map<String, Object> of(Card card, long account) {
    var row = new LinkedHashMap<String, Object>();
    row.put("name", card.portrait().map(PortraitSide::name).orElse(""));
    row.put("gender", card.portrait().map(PortraitSide::gender).orElse(""));
    row.put("nation", card.portrait().map(PortraitSide::nation).orElse(""));
    row.put("birthday", card.portrait().map(side -> side.birthday().toString()).orElse(""));
    row.put("address", card.portrait().map(PortraitSide::address).orElse(""));
    row.put("number", card.portrait().map(PortraitSide::number).orElse(""));
    row.put("issuer", card.emblem().map(EmblemSide::issuer).orElse(""));
    row.put("valid_from", card.emblem().map(side -> side.from().toString()).orElse(""));
    row.put("valid_until", card.emblem().map(IdentityCardView::until).orElse(""));
    row.put("path", "/admin/real-names/" + account);
    return row;
  }

  private static String until(EmblemSide side) {
    return side.until() == null ? "长期" : side.until().toString();
  }
}
