package org.linli.media;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.linli.platform.Busy;
import org.springframework.stereotype.Component;

/**
 * Keeps rows and files together without a transaction open while files are written: a row is
 * announced before its files come and removed after they have gone, so that whatever stops us in
 * between leaves no file without a row and no living row without its files.
 */
@Component
class Shelf {
  static final Duration ABANDONED = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int ATTEMPTS = 40;
  private final PictureRows rows;
  private final PictureStore store;
  private final Clock clock;

  Shelf(PictureRows rows, PictureStore store, Clock clock) {
    this.rows = rows;
    this.store = store;
    this.clock = clock;
  }

  Optional<byte[]> read(String name) {
    return store.read(name);
  }

  /** Keeps the print, waiting a little for a deletion of the same content to end. */
  Picture place(Print print, Visibility visibility) {
    var picture = print.picture(visibility);
    for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (placed(picture, print)) {
        return rows.find(picture.hash()).orElse(picture);
      }
      pause();
    }
    throw new Busy();
  }

  private boolean placed(Picture picture, Print print) {
    var now = clock.instant();
    return switch (rows.arrive(picture, now, now.minus(ABANDONED))) {
      case ITS_FILES_ARE_THERE -> true;
      case ITS_FILES_ARE_BEING_DELETED -> false;
      case WRITE_ITS_FILES -> {
        store.put(picture.fileName(), print.bytes());
        store.put(picture.thumbnailName(), print.thumbnail());
        yield rows.settle(picture.hash());
      }
    };
  }

  /** Removes a picture that nobody has needed since that time; false when somebody does. */
  boolean remove(String hash, Instant unused) {
    var now = clock.instant();
    var condemned = rows.condemn(hash, now, unused, now.minus(ABANDONED));
    condemned.ifPresent(picture -> {
      store.delete(picture.fileName());
      store.delete(picture.thumbnailName());
      rows.bury(hash, now);
    });
    return condemned.isPresent();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
  }
}
