package org.linli.discovery;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.linli.platform.Settings;
import org.linli.platform.Worker;
import org.linli.platform.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The maps of all tastes: read when the server is ready, made anew in the background. */
@Component
public class Tastes {
  private static final Logger log = LoggerFactory.getLogger(Tastes.class);
  private final Map<Taste, TasteKeeper> keepers = new EnumMap<>(Taste.class);
  private final Worker worker;
  private volatile boolean ready;

  Tastes(List<TasteSource> sources, Settings settings, Clock clock, Workers workers) {
    var folder = settings.data().resolve("tastes");
    for (var source : sources) {
      var file = new TasteFile(folder.resolve(source.taste().file()));
      keepers.put(source.taste(), new TasteKeeper(source, file, clock));
    }
    worker = workers.hire("tastes", this::step);
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    ready = true;
    worker.wake();
  }

  /** Makes the map anew and waits a little for it; asked for often, at most once a minute. */
  public void build(Taste taste) {
    keepers.get(taste).ask(worker::wake);
  }

  /** The number of the map, another one when it is another map. */
  public long version(Taste taste) {
    return keepers.get(taste).version();
  }

  /** Looks for news as soon as the caller's transaction has been committed. */
  void wake() {
    worker.wake();
  }

  TasteKeeper of(Taste taste) {
    return keepers.get(taste);
  }

  private boolean step() {
    if (ready) {
      keepers.values().forEach(Tastes::attempt);
    }
    return false;
  }

  private static void attempt(TasteKeeper keeper) {
    try {
      keeper.look();
    } catch (RuntimeException e) {
      log.warn("A map of tastes could not be made and is tried again", e);
    }
  }
}
