package org.linli.recommend;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Threads that share rows, each taking the next few. */
record Workers(int threads) {

  /** Calls each thread's own consumer with rows from 0; an interrupt cancels. */
  void share(int rows, Supplier<IntConsumer> consumers) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
    var next = new AtomicInteger();
    var atOnce = Math.clamp(rows / (32L * threads), 1, 8);
    Callable<Void> work =
        () -> {
          var consumer = consumers.get();
          for (var from = 0; from < rows && !Thread.currentThread().isInterrupted(); ) {
            from = next.getAndAdd(atOnce);
            for (var row = from; row < Math.min(rows, from + atOnce); row++) {
              consumer.accept(row);
            }
          }
          return null;
        };
    try (var pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory())) {
      for (var done : pool.invokeAll(Collections.nCopies(threads, work))) {
        done.get();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }
}
