package org.linli.platform;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does what is due in the background: at once when woken, else looking every second. */
public final class Worker {
  private static final Logger log = LoggerFactory.getLogger(Worker.class);
  private static final long LOOK_MILLIS = 1000;
  private final Semaphore woken = new Semaphore(0);
  private final String name;
  private final BooleanSupplier step;
  private volatile Thread thread;

  Worker(String name, BooleanSupplier step) {
    this.name = name;
    this.step = step;
  }

  /** Wakes the worker when the transaction of the caller has been committed, or now without one. */
  public void wake() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              woken.release();
            }
          });
    } else {
      woken.release();
    }
  }

  void start() {
    thread = Thread.ofPlatform().daemon().name(name).unstarted(this::work);
    thread.start();
  }

  void stop() throws InterruptedException {
    var running = thread;
    thread = null;
    woken.release();
    running.join();
  }

  private void work() {
    while (thread == Thread.currentThread()) {
      try {
        if (!attempt()) {
          woken.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
          woken.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private boolean attempt() {
    try {
      return step.getAsBoolean();
    } catch (RuntimeException e) {
      log.warn("{} could not do its work and tries again: {}", name, e.toString());
      return false;
    }
  }
}
