package org.linli.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few pieces of heavy work run at once; others wait up to two seconds. */
public final class Gate {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private final Semaphore places;

  public Gate(int places) {
    this.places = new Semaphore(places, true);
  }

  /** Does the work within the gate, or throws {@link Busy}. */
  public <T> T pass(Supplier<T> work) {
    if (!entered()) {
      throw new Busy();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private boolean entered() {
    try {
      return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
