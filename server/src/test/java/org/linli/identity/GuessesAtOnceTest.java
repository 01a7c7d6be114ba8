package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.identity.Resident.SERVER;
import static org.linli.identity.Resident.moveIn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GuessesAtOnceTest {
  private static final Client CLIENT = new Client("127.0.0.1");
  private final PasswordGuesses guesses = SERVER.bean(PasswordGuesses.class);

  private long found(long account, Callable<Optional<String>> guess) throws Exception {
    var found = new ArrayList<Optional<String>>();
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Optional<String>> one = () -> guesses.look(account, CLIENT, () -> looked(guess));
      for (Future<Optional<String>> each : many.invokeAll(Collections.nCopies(40, one))) {
        found.add(each.get());
      }
    }
    return found.stream().filter(Optional::isPresent).count();
  }

  private static Optional<String> looked(Callable<Optional<String>> guess) {
    try {
      Thread.sleep(5);
      return guess.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void of_many_wrong_guesses_at_once_only_ten_are_looked_at() throws Exception {
    var account = moveIn("Guessed").account();
    var looks = new AtomicInteger();
    var wrong =
        found(
            account,
            () -> {
              looks.incrementAndGet();
              return Optional.empty();
            });
    assertThat(wrong).isZero();
    assertThat(looks).hasValue(10);
    assertThat(guesses.stopped(account, CLIENT)).isTrue();
  }

  @Test
  void who_is_right_many_times_at_once_comes_in_each_time() throws Exception {
    var account = moveIn("Right").account();
    assertThat(found(account, () -> Optional.of("in"))).isEqualTo(40);
  }
}
