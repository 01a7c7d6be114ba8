package org.linli.pages.items;

import java.util.List;
import java.util.Map;
import org.linli.catalogue.Shelf;
import org.linli.discovery.ItemDismissals;
import org.linli.discovery.ItemRecommendations;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Items that suit the reader, and the newest ones. */
@Controller
class ItemsPage {
  private static final int SUITED = 30;
  private final ItemRecommendations recommendations;
  private final ItemDismissals dismissals;
  private final Shelf shelf;

  ItemsPage(ItemRecommendations recommendations, ItemDismissals dismissals, Shelf shelf) {
    this.recommendations = recommendations;
    this.dismissals = dismissals;
    this.shelf = shelf;
  }

  @GetMapping("/items")
  View show(Visit visit, Form form) {
    return form.value("sort").equals("newest")
        ? newest(visit, Paging.of(form))
        : page(visit, suited(visit), "suited", 0);
  }

  @PostMapping("/items/less")
  View less(Visit visit, Form form) {
    return switch (dismissals.add(visit.member().id(), form.value("id"))) {
      case DONE -> visit.seeOther("/items", "feed.less.done");
      case UNKNOWN_ITEM -> throw new NotHere();
    };
  }

  private List<ItemTile> suited(Visit visit) {
    var self = visit.self().map(member -> member.id()).orElse(0L);
    return recommendations.several(self, SUITED).stream().map(ItemTile::of).toList();
  }

  private View newest(Visit visit, Paging paging) {
    var places = shelf.newest(paging.offset(), paging.limit());
    var shown = Paging.shown(places);
    var items = shelf.at(shown);
    var tiles =
        shown.stream()
            .filter(items::containsKey)
            .map(place -> new ItemTile(items.get(place), null))
            .toList();
    return page(visit, tiles, "newest", paging.next(places));
  }

  private static View page(Visit visit, List<ItemTile> tiles, String sort, int more) {
    return visit.page("items/items", Map.of("tiles", tiles, "sort", sort, "more", more));
  }
}
