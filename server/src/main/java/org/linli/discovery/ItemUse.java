package org.linli.discovery;

import java.time.Instant;
import java.util.Set;
import org.linli.catalogue.ItemUsed;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Has the maps of tastes made anew as soon as somebody uses an item. */
@Component
class ItemUse implements Listener {
  private final Tastes tastes;

  ItemUse(Tastes tastes) {
    this.tastes = tastes;
  }

  @Override
  public String name() {
    return "item use";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(ItemUsed.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    tastes.wake();
  }
}
