package org.linli.demo;

import java.util.List;
import java.util.Optional;
import org.linli.catalogue.Behaving;
import org.linli.catalogue.BehaviourKind;
import org.linli.catalogue.Item;
import org.linli.catalogue.ItemStatus;
import org.linli.catalogue.Stocking;
import org.springframework.stereotype.Component;

/** What the neighbourhood orders together, in two circles: a safe home, and the kitchen. */
@Component
class Shop {
  private static final double OPENED = 240;
  private final Story story;
  private final Stocking stocking;
  private final Behaving behaving;
  private final Cast cast;

  Shop(Story story, Stocking stocking, Behaving behaving, Cast cast) {
    this.story = story;
    this.stocking = stocking;
    this.behaving = behaving;
    this.cast = cast;
  }

  void add(Timeline timeline) {
    var wares = story.wares();
    timeline.add(OPENED, () -> stocking.put(wares.stream().map(Shop::item).toList()));
    wares.forEach(ware -> {
      timeline.soon(OPENED, ware.lookers(), member -> note(member, ware, BehaviourKind.BROWSE));
      timeline.soon(OPENED / 2, ware.buyers(), member -> note(member, ware, BehaviourKind.BUY));
    });
  }

  private static Item item(Ware ware) {
    return new Item(
        ware.id(),
        ware.name(),
        ware.about(),
        null,
        ware.retailFen(),
        ware.activityFen(),
        ItemStatus.ON_SALE,
        List.of());
  }

  private void note(String member, Ware ware, BehaviourKind kind) {
    cast.find(member).ifPresent(account -> behaving.note(account, ware.id(), Optional.of(kind)));
  }
}
