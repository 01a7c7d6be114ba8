package org.linli.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.linli.platform.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads all faces into memory once the server is ready; who searches meanwhile waits for it. From
 * then on what is deleted on whatever node leaves the memory of this one, whether or not anybody
 * searches.
 */
@Component
class FaceReading {
  static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);
  private static final Logger log = LoggerFactory.getLogger(FaceReading.class);
  private final FaceIndex index;
  private final Clock clock;
  private Instant nextLook;

  FaceReading(FaceIndex index, Clock clock, Workers workers) {
    this.index = index;
    this.clock = clock;
    nextLook = clock.instant().plus(BETWEEN_LOOKS);
    workers.hire("faces deleted elsewhere", this::follow);
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofPlatform().daemon().name("faces").start(this::read);
  }

  private boolean follow() {
    var now = clock.instant();
    if (!now.isBefore(nextLook)) {
      nextLook = now.plus(BETWEEN_LOOKS);
      index.follow();
    }
    return false;
  }

  private void read() {
    try {
      index.read();
    } catch (RuntimeException e) {
      log.warn("Faces are read when somebody searches: {}", e.toString());
    }
  }
}
