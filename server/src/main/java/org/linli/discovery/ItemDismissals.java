package org.linli.discovery;

import org.linli.catalogue.Shelf;
import org.springframework.stereotype.Service;

/** Items that members want less of. */
@Service
public class ItemDismissals {
  private final Shelf shelf;
  private final Dismissals dismissals;

  ItemDismissals(Shelf shelf, Dismissals dismissals) {
    this.shelf = shelf;
    this.dismissals = dismissals;
  }

  /** What came of it. */
  public enum Outcome {
    DONE,
    UNKNOWN_ITEM
  }

  /** Shows the member less like this item from now on. */
  public Outcome add(long account, String item) {
    var place = shelf.place(item);
    place.ifPresent(target -> dismissals.add(account, Taste.ITEM, target));
    return place.isPresent() ? Outcome.DONE : Outcome.UNKNOWN_ITEM;
  }
}
