package org.linli.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes facts from the outbox to their listeners; one that fails holds up no other. */
@Component
class Dispatcher {
  private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private final Map<String, Instant> failed = new HashMap<>();
  private final Map<String, Long> heard = new HashMap<>();
  private final ObjectProvider<Listener> listeners;
  private final Hearing hearing;
  private final Horizon horizon;
  private final Clock clock;
  private final Worker worker;

  Dispatcher(
      ObjectProvider<Listener> listeners,
      Hearing hearing,
      Horizon horizon,
      Clock clock,
      Workers workers) {
    this.listeners = listeners;
    this.hearing = hearing;
    this.horizon = horizon;
    this.clock = clock;
    worker = workers.hire("outbox", this::step);
  }

  /** Looks at the outbox as soon as the caller's transaction has been committed. */
  void wake() {
    worker.wake();
  }

  private boolean step() {
    var known = horizon.look();
    return listeners.stream().filter(listener -> attempt(listener, known)).count() > 0;
  }

  /** Whether there is more to tell at once. */
  private boolean attempt(Listener listener, long known) {
    var name = listener.name();
    var rests = clock.instant().isBefore(failed.getOrDefault(name, Instant.MIN));
    if (rests || heard.getOrDefault(name, -1L) >= known) {
      return false;
    }
    try {
      var last = hearing.hear(listener, known);
      last.ifPresent(id -> heard.put(name, id));
      failed.remove(name);
      return last.isPresent() && last.get() < known;
    } catch (RuntimeException e) {
      log.error("{} could not hear a fact and is told again later", name, e);
      failed.put(name, clock.instant().plus(PAUSE));
      return false;
    }
  }
}
