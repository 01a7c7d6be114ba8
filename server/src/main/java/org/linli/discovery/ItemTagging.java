package org.linli.discovery;

import java.time.Instant;
import org.linli.catalogue.Behaviours;
import org.linli.catalogue.Shelf;
import org.linli.platform.Workers;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the tags of items and how they are used, counted anew when either has changed. */
@Component
class ItemTagging {
  private static final int PAUSES = 30;
  private final Behaviours behaviours;
  private final Shelf shelf;
  private volatile boolean ready;
  private volatile ItemTags current = ItemTags.NONE;
  private State counted = new State(-1, Instant.MIN);
  private long restUntil = System.nanoTime();

  ItemTagging(Behaviours behaviours, Shelf shelf, Workers workers) {
    this.behaviours = behaviours;
    this.shelf = shelf;
    workers.hire("item tags", this::step);
  }

  private record State(long behaviours, Instant catalogue) {}

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    ready = true;
  }

  ItemTags current() {
    return current;
  }

  private boolean step() {
    if (ready && System.nanoTime() >= restUntil) {
      var state = new State(behaviours.newest(), shelf.changedAt());
      if (!state.equals(counted)) {
        count();
        counted = state;
      }
    }
    return false;
  }

  private void count() {
    var start = System.nanoTime();
    current = ItemTagsMaker.make(shelf, behaviours);
    restUntil = System.nanoTime() + PAUSES * (System.nanoTime() - start);
  }
}
