package org.linli.pages.items;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.catalogue.Behaving;
import org.linli.catalogue.BehaviourKind;
import org.linli.catalogue.ItemStatus;
import org.linli.catalogue.Items;
import org.linli.discovery.ItemRecommendations;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** An item, which a member has then looked at. */
@Controller
class ItemPage {
  private static final int SIMILAR = 10;
  private static final Set<ItemStatus> SHOWN = Set.of(ItemStatus.ON_SALE, ItemStatus.OFF_SALE);
  private final Items items;
  private final Behaving behaving;
  private final ItemRecommendations recommendations;

  ItemPage(Items items, Behaving behaving, ItemRecommendations recommendations) {
    this.items = items;
    this.behaving = behaving;
    this.recommendations = recommendations;
  }

  @GetMapping("/items/item")
  View show(Visit visit, Form form) {
    var id = form.value("id");
    var item =
        items.find(id).filter(found -> SHOWN.contains(found.status())).orElseThrow(NotHere::new);
    var self = visit.self().map(member -> member.id()).orElse(0L);
    var similar = recommendations.similar(self, id, SIMILAR).orElse(List.of());
    visit
        .self()
        .ifPresent(member -> behaving.note(member.id(), id, Optional.of(BehaviourKind.BROWSE)));
    return visit.page(
        "items/item",
        Map.of(
            "tile",
            new ItemTile(item, null),
            "similar",
            similar.stream().map(ItemTile::of).toList()));
  }
}
