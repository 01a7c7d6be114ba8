package org.linli.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes facts from the outbox to their listeners; one that fails holds up no other. */
@Component
class Dispatcher {
  private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final long UNNOTED = 1_000;
  private final Map<String, Instant> failed = new HashMap<>();
  private final Map<String, Long> heard = new ConcurrentHashMap<>();
  private final Map<String, Long> noted = new HashMap<>();
  private final ObjectProvider<Listener> listeners;
  private final Hearing hearing;
  private final Horizon horizon;
  private final Clock clock;
  private final Worker worker;
  private long seen = -1;

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

  /** Notes soon how far everybody has come. */
  void note() {
    heard.clear();
    worker.wake();
  }

  private boolean step() {
    var known = horizon.look();
    var fresh = seen < 0 || seen == known ? Set.<String>of() : hearing.kinds(seen, known);
    var more = listeners.stream().filter(listener -> attempt(listener, known, fresh)).count() > 0;
    seen = known;
    return more;
  }

  /** Whether there is more to tell at once. */
  private boolean attempt(Listener listener, long known, Set<String> fresh) {
    var name = listener.name();
    var rests = clock.instant().isBefore(failed.getOrDefault(name, Instant.MIN));
    if (rests || heard.getOrDefault(name, -1L) >= known) {
      return false;
    }
    if (passesBy(listener, known, fresh)) {
      heard.put(name, known);
      return false;
    }
    try {
      var last = hearing.hear(listener, known);
      last.ifPresent(id -> {
        heard.put(name, id);
        noted.put(name, id);
      });
      failed.remove(name);
      return last.isPresent() && last.get() < known;
    } catch (RuntimeException e) {
      log.error("{} could not hear a fact and is told again later", name, e);
      failed.put(name, clock.instant().plus(PAUSE));
      return false;
    }
  }

  /**
   * Whether one that has heard all before hears nothing of what is new. That he has come so far is
   * noted only now and then.
   */
  private boolean passesBy(Listener listener, long known, Set<String> fresh) {
    return heard.getOrDefault(listener.name(), -1L) == seen
        && known - noted.getOrDefault(listener.name(), known - UNNOTED) < UNNOTED
        && listener.hears().stream().map(Class::getName).noneMatch(fresh::contains);
  }
}
