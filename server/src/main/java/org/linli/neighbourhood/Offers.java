package org.linli.neighbourhood;

import org.linli.catalogue.ItemStatus;
import org.linli.catalogue.Items;
import org.springframework.stereotype.Component;

/** The items that a post may show. */
@Component
class Offers {
  private final Items items;

  Offers(Items items) {
    this.items = items;
  }

  boolean has(String id) {
    return items.find(id).filter(item -> item.status() != ItemStatus.DELETED).isPresent();
  }
}
