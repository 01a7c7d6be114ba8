package org.linli.platform.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the server process running until it is closed. */
final class Supervisor implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Supervisor.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Postmaster postmaster;
  private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private Process process;

  Supervisor(Postmaster postmaster) {
    this.postmaster = postmaster;
  }

  void start() {
    // The signal at our death follows the thread that forked: this one lives as long as the JVM.
    Thread.ofPlatform().daemon().name("database").start(this::supervise);
    try {
      firstReady.join();
    } catch (CompletionException e) {
      throw new DatabaseRefused(
          "The embedded database did not start: " + e.getCause().getMessage(),
          "Look at the reason; nothing in the data directory has been removed.",
          e.getCause());
    }
  }

  synchronized long pid() {
    return process.pid();
  }

  private void supervise() {
    try {
      var pauses = new Pauses();
      while (run()) {
        log.warn("the database stopped unexpectedly and is started again");
        if (closing.await(pauses.next().toMillis(), TimeUnit.MILLISECONDS)) return;
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the thread of the database", e);
    }
  }

  /** Answers whether the process is to be started again. */
  private boolean run() {
    try {
      var started = launch();
      if (started == null) return false;
      var chatter = Chatter.of(started, this::ready);
      Program.end(started);
      firstReady.completeExceptionally(new IOException(chatter.last()));
    } catch (IOException | RuntimeException e) {
      if (!firstReady.completeExceptionally(e)) log.warn("the database does not start", e);
    }
    return closing.getCount() > 0 && !firstReady.isCompletedExceptionally();
  }

  private void ready() {
    if (!firstReady.complete(null)) log.info("database ready again on port {}", postmaster.port());
  }

  private synchronized Process launch() throws IOException {
    if (closing.getCount() == 0) return null;
    process = postmaster.start();
    return process;
  }

  @Override
  public void close() {
    closing.countDown();
    stop();
  }

  private synchronized void stop() {
    if (process == null || !process.isAlive()) return;
    Remains.interrupt(process.toHandle());
    try {
      if (!process.waitFor(PATIENCE)) process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
