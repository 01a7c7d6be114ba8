package org.linli.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.linli.platform.Limit;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** How often passwords are tried, by account and by client. */
@Component
class PasswordGuesses {
  private static final Duration PAUSE = Duration.ofMinutes(15);
  private final List<ReentrantLock> turns = Stream.generate(ReentrantLock::new).limit(64).toList();
  private final Limit wrongByAccount;
  private final Limit wrongByClient;
  private final Limit warnings;
  private final boolean dev;

  PasswordGuesses(Settings settings, Clock clock) {
    dev = settings.dev();
    wrongByAccount = new Limit(10, PAUSE, clock);
    wrongByClient = new Limit(10, PAUSE, clock);
    warnings = new Limit(1, PAUSE, clock);
  }

  /**
   * What the guess finds; nothing when too many were wrong. Guesses at one account wait for each
   * other, or many at once would all be looked at before the first is counted.
   */
  <T> Optional<T> look(long account, Client client, Supplier<Optional<T>> guess) {
    var turn = turns.get(Math.floorMod(account, turns.size()));
    turn.lock();
    try {
      return stopped(account, client) ? Optional.empty() : counted(account, client, guess.get());
    } finally {
      turn.unlock();
    }
  }

  private <T> Optional<T> counted(long account, Client client, Optional<T> found) {
    if (found.isEmpty()) {
      wrongByAccount.take(String.valueOf(account));
      wrongByClient.take(client.network());
    }
    return found;
  }

  boolean stopped(long account, Client client) {
    return wrongByAccount.exhausted(String.valueOf(account))
        || !(dev && client.loopback()) && wrongByClient.exhausted(client.network());
  }

  /** Whether to tell the owner; who is guessed at many times costs us one message. */
  boolean warning(long account) {
    return warnings.take(String.valueOf(account));
  }
}
