package org.linli.platform;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a few pieces of heavy work run at once, on threads of their own so that requests, which
 * share as few carriers as there are cores, go on; others wait up to two seconds.
 */
public final class Gate {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private final Semaphore places;
  private final ThreadPoolExecutor threads;

  public Gate(int places) {
    this.places = new Semaphore(places, true);
    var factory = Thread.ofPlatform().daemon().name("gate-", 0).factory();
    threads =
        new ThreadPoolExecutor(
            places, places, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
    threads.allowCoreThreadTimeOut(true);
  }

  /** Does the work within the gate, or throws {@link Busy}. */
  public <T> T pass(Supplier<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Busy();
      }
      return begun(work).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException refused -> throw refused;
        case Error broken -> throw broken;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  /** The place is free when the work has ended, whether or not anybody still waits for it. */
  private <T> CompletableFuture<T> begun(Supplier<T> work) {
    var result = new CompletableFuture<T>();
    threads.execute(() -> {
      try {
        result.complete(work.get());
      } catch (Throwable e) {
        result.completeExceptionally(e);
      } finally {
        places.release();
      }
    });
    return result;
  }
}
