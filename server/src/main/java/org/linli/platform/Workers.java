package org.linli.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the background workers with the server and stops them before the database goes. */
@Component
public class Workers implements SmartLifecycle {
  private final List<Worker> workers = new ArrayList<>();
  private volatile boolean running;

  /** A worker for this step, which answers whether there may be more to do at once. */
  public Worker hire(String name, BooleanSupplier step) {
    return hire(name, 1, () -> step.getAsBoolean() ? Optional.of(() -> {}) : Optional.empty());
  }

  /** A worker of so many hands, which at the same time send to others what is due. */
  public Worker hire(String name, int hands, Supplier<Optional<Runnable>> due) {
    var worker = new Worker(name, hands, due);
    workers.add(worker);
    return worker;
  }

  @Override
  public void start() {
    workers.forEach(Worker::start);
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    for (var worker : workers) {
      try {
        worker.stop();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
