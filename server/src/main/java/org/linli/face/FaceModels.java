package org.linli.face;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.linli.platform.Busy;
import org.linli.platform.Settings;
import org.linli.vision.face.FaceEngine;
import org.linli.vision.face.FacePack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The models that know faces, loaded when the first picture comes; who comes then waits for it. */
@Component
class FaceModels implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(FaceModels.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
  private final Path folder;
  private final Clock clock;
  private FacePack pack;
  private Instant nextLook = Instant.MIN;
  private boolean ended;

  FaceModels(Settings settings, Clock clock) {
    folder = settings.modelFolder();
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    if (!Files.isDirectory(folder)) {
      log.info(
          "Faces are not recognised: no models in {}; ./linli models fetch brings them", folder);
    }
  }

  /**
   * The engine; nothing while models are missing or damaged, which is looked at again.
   *
   * @throws Busy when the server ends
   */
  synchronized Optional<FaceEngine> engine() {
    if (ended) {
      throw new Busy();
    }
    var now = clock.instant();
    if (!(pack instanceof FacePack.Ready) && !now.isBefore(nextLook)) {
      pack = FacePack.open(folder);
      nextLook = now.plus(BETWEEN_LOOKS);
      log.info("Face models in {} (./linli models fetch brings them): {}", folder, told());
    }
    return pack instanceof FacePack.Ready(var engine) ? Optional.of(engine) : Optional.empty();
  }

  private String told() {
    return switch (pack) {
      case FacePack.Ready(_) -> "all there";
      case FacePack.Missing(var files) -> "missing " + String.join(", ", files);
      case FacePack.Damaged(var file, var reason) -> "damaged " + file + ", " + reason;
    };
  }

  @Override
  public synchronized void destroy() {
    ended = true;
    if (pack instanceof FacePack.Ready(var engine)) {
      engine.close();
    }
  }
}
