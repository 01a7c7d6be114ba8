package org.linli.discovery;

import java.util.List;
import org.linli.catalogue.Behaviour;
import org.linli.catalogue.Behaviours;
import org.springframework.stereotype.Component;

/** Who likes which items: as much as the strongest of what he did, from looking at to buying. */
@Component
class ItemTaste implements TasteSource {
  private static final int MOST = 500;
  private final Behaviours behaviours;

  ItemTaste(Behaviours behaviours) {
    this.behaviours = behaviours;
  }

  @Override
  public Taste taste() {
    return Taste.ITEM;
  }

  @Override
  public long newest() {
    return behaviours.newest();
  }

  @Override
  public void tell(Listener listener) {
    var one = new OneByOne(ByMember.Blend.GREATEST, listener);
    behaviours.tell(
        each -> one.did(each.account(), each.kind(), each.item(), weight(each), each.at()));
    one.end();
  }

  @Override
  public List<Liking> history(long account) {
    return likings(behaviours.latest(account, MOST));
  }

  /** What a member did, the newest first, as likings. */
  static List<Liking> likings(List<Behaviour> latest) {
    var mine = new ByMember(ByMember.Blend.GREATEST);
    latest.forEach(each -> mine.did(each.kind(), each.item(), weight(each), each.at()));
    return mine.likings();
  }

  private static float weight(Behaviour behaviour) {
    return switch (behaviour.kind()) {
      case BROWSE -> 1;
      case FAVOURITE -> 2;
      case CART -> 3;
      case BUY -> 4;
    };
  }
}
