package org.linli.discovery;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.linli.platform.Busy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the map of one taste. With news it is made anew, the seldomer the longer that takes, and
 * put in place of the old one at once.
 */
final class TasteKeeper {
  private static final Logger log = LoggerFactory.getLogger(TasteKeeper.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration MOMENT = Duration.ofMillis(250);
  private static final Duration BETWEEN_ASKED = Duration.ofMinutes(1);
  private static final int PAUSES = 30;
  private final TasteSource source;
  private final TasteFile file;
  private final Clock clock;
  private final CountDownLatch loaded = new CountDownLatch(1);
  private final AtomicReference<CountDownLatch> asked = new AtomicReference<>();
  private volatile TasteMap map;
  private volatile long version;
  private Optional<Instant> lastAsked = Optional.empty();
  private long restUntil = System.nanoTime();

  TasteKeeper(TasteSource source, TasteFile file, Clock clock) {
    this.source = source;
    this.file = file;
    this.clock = clock;
  }

  /** The map; waited for while the server has just been started. */
  TasteMap map() {
    if (!await(loaded)) {
      throw new Busy();
    }
    return map;
  }

  List<Liking> history(long account) {
    return source.history(account);
  }

  long version() {
    return version;
  }

  /** Has it made anew and waits a little for it, unless somebody asked within the minute. */
  void ask(Runnable wake) {
    if (isFirstInTheMinute()) {
      var made = new CountDownLatch(1);
      asked.set(made);
      wake.run();
      await(made);
    }
  }

  private synchronized boolean isFirstInTheMinute() {
    var now = clock.instant();
    if (lastAsked.isPresent() && now.isBefore(lastAsked.get().plus(BETWEEN_ASKED))) {
      return false;
    }
    lastAsked = Optional.of(now);
    return true;
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Makes the map anew if it is due. */
  void look() {
    if (loaded.getCount() > 0) {
      load();
    }
    var waiting = asked.getAndSet(null);
    if (waiting != null || System.nanoTime() >= restUntil && source.newest() != map.newest()) {
      make();
    }
    if (waiting != null) {
      waiting.countDown();
    }
  }

  private void load() {
    try {
      map = file.read();
      version++;
    } catch (NoSuchFileException none) {
      make();
    } catch (IOException damaged) {
      log.warn("{} is made anew: {}", file.path(), damaged.toString());
      make();
    }
    loaded.countDown();
  }

  private void make() {
    var start = System.nanoTime();
    try {
      map = TasteMaker.make(source, clock.instant());
      version++;
      file.write(map);
    } catch (IOException e) {
      log.warn("{} could not be written: {}", file.path(), e.toString());
    } finally {
      restUntil = System.nanoTime() + pause(System.nanoTime() - start);
    }
  }

  /** What takes a moment is done again after a moment, what takes long seldom. */
  private static long pause(long nanos) {
    return MOMENT.toNanos() + nanos + PAUSES * Math.max(0, nanos - MOMENT.toNanos());
  }
}
