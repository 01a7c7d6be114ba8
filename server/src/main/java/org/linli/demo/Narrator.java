package org.linli.demo;

import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.linli.platform.Worker;
import org.linli.platform.Workers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Plays scenes one after the other in the background; one that fails is played again. */
@Component
@ConditionalOnProperty("linli.demo")
class Narrator {
  private final Deque<Runnable> scenes = new ConcurrentLinkedDeque<>();
  private final Worker worker;

  Narrator(Workers workers) {
    worker = workers.hire("demo community", this::play);
  }

  void tell(Collection<? extends Runnable> more) {
    scenes.addAll(more);
    worker.wake();
  }

  private boolean play() {
    var scene = scenes.peek();
    if (scene != null) {
      scene.run();
      scenes.remove();
    }
    return !scenes.isEmpty();
  }
}
