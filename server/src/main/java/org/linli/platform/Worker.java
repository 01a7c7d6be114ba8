package org.linli.platform;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is due in the background: at once when woken, else looking every second. Of its hands
 * one looks for work; as soon as it has found some, the next one looks.
 */
public final class Worker {
  private static final Logger log = LoggerFactory.getLogger(Worker.class);
  private static final long LOOK_MILLIS = 1000;
  private final Semaphore woken = new Semaphore(0);
  private final ReentrantLock looking = new ReentrantLock();
  private final String name;
  private final Supplier<Optional<Runnable>> due;
  private final List<Thread> hands;
  private volatile boolean running;

  Worker(String name, int hands, Supplier<Optional<Runnable>> due) {
    this.name = name;
    this.due = due;
    this.hands =
        IntStream.range(0, hands)
            .mapToObj(_ -> thread(hands).name(name).unstarted(this::work))
            .toList();
  }

  /** Many hands wait for others most of the time, which costs a virtual thread nothing. */
  private static Thread.Builder thread(int hands) {
    return hands > 1 ? Thread.ofVirtual() : Thread.ofPlatform().daemon();
  }

  /** Wakes the worker when the transaction of the caller has been committed, or now without one. */
  public void wake() {
    AfterCommit.run(woken::release);
  }

  void start() {
    running = true;
    hands.forEach(Thread::start);
  }

  void stop() throws InterruptedException {
    running = false;
    woken.release();
    for (var hand : hands) {
      hand.join();
    }
  }

  private void work() {
    while (running) {
      try {
        found().run();
      } catch (InterruptedException e) {
        return;
      } catch (Throwable e) {
        log.warn("{} could not do its work and tries again later", name, e);
      }
    }
  }

  private Runnable found() throws InterruptedException {
    looking.lockInterruptibly();
    try {
      while (running) {
        var work = look();
        if (work.isPresent()) {
          return work.get();
        }
        woken.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        woken.drainPermits();
      }
      return () -> {};
    } finally {
      looking.unlock();
    }
  }

  private Optional<Runnable> look() {
    try {
      return due.get();
    } catch (Throwable e) {
      log.warn("{} could not look for work and tries again: {}", name, e.toString());
      return Optional.empty();
    }
  }
}
