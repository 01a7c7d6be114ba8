package org.linli.live;

import java.time.Duration;
import java.util.ArrayList;
import org.linli.identity.LiveSessions;
import org.linli.platform.live.Connection;
import org.linli.platform.live.Connections;
import org.linli.platform.live.Ending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Looks every 20 seconds who is still there, and still may be. */
@Component
class Heartbeat {
  private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);
  private static final Duration EVERY = Duration.ofSeconds(20);
  private static final int AT_ONCE = 1_000;
  private final Connections connections;
  private final LiveSessions sessions;
  private final TaskScheduler scheduler;

  Heartbeat(Connections connections, LiveSessions sessions, TaskScheduler scheduler) {
    this.connections = connections;
    this.sessions = sessions;
    this.scheduler = scheduler;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    scheduler.scheduleWithFixedDelay(this::attempt, EVERY);
  }

  void beat() {
    var all = new ArrayList<>(connections.stream().toList());
    for (var from = 0; from < all.size(); from += AT_ONCE) {
      var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      var living = sessions.of(some.stream().map(Heartbeat::session).toList());
      some.stream()
          .filter(one -> !living.contains(session(one)))
          .forEach(one -> one.end(Ending.SIGNED_OUT));
    }
    connections.beat();
  }

  private void attempt() {
    try {
      beat();
    } catch (RuntimeException e) {
      log.warn("Nobody can look who is connected: {}", e.toString());
    }
  }

  private static String session(Connection one) {
    return one.listening().session();
  }
}
