package org.linli.face;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads all faces into memory once the server is ready; who searches meanwhile waits for it. */
@Component
class FaceReading {
  private static final Logger log = LoggerFactory.getLogger(FaceReading.class);
  private final FaceIndex index;

  FaceReading(FaceIndex index) {
    this.index = index;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofPlatform().daemon().name("faces").start(this::read);
  }

  private void read() {
    try {
      index.read();
    } catch (RuntimeException e) {
      log.warn("Faces are read when somebody searches: {}", e.toString());
    }
  }
}
