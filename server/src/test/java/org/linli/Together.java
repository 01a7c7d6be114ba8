package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Does things at the same time. */
public final class Together {
  private Together() {}

  /** What so many got who all did this at once. */
  public static <T> List<T> all(int many, Callable<T> action) {
    try (var threads = Executors.newFixedThreadPool(many)) {
      var done = threads.invokeAll(Stream.generate(() -> action).limit(many).toList());
      assertThat(done).allMatch(one -> one.state() == Future.State.SUCCESS);
      return done.stream().map(one -> one.resultNow()).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
