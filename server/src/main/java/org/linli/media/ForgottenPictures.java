package org.linli.media;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deletes pictures that nobody keeps a day after they were last stored. */
@Component
class ForgottenPictures implements Job {
  private static final Logger log = LoggerFactory.getLogger(ForgottenPictures.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int AT_ONCE = 1_000;
  private final PictureRows rows;
  private final Shelf shelf;
  private final Clock clock;

  ForgottenPictures(PictureRows rows, Shelf shelf, Clock clock) {
    this.rows = rows;
    this.shelf = shelf;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forgotten pictures";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    var now = clock.instant();
    var unused = now.minus(KEPT);
    var found = rows.forgotten(unused, now.minus(Shelf.ABANDONED), AT_ONCE);
    var removed = found.stream().filter(hash -> shelf.remove(hash, unused)).count();
    log.info("Deleted {} of {} forgotten pictures", removed, found.size());
  }
}
