package org.linli.identity;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Limit;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** How often passwords are tried, by account and by client. */
@Component
class PasswordGuesses {
  private static final Duration PAUSE = Duration.ofMinutes(15);
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

  /** Counts as wrong for the account until it is known to be right: many may come at once. */
  boolean begin(long account, Client client) {
    return !stopped(client) && wrongByAccount.take(String.valueOf(account));
  }

  void right(long account) {
    wrongByAccount.giveBack(String.valueOf(account));
  }

  /** True when this was the guess that stopped them, of whose owner nobody was told of late. */
  boolean wrong(long account, Client client) {
    wrongByClient.take(client.network());
    var guessed = String.valueOf(account);
    return (wrongByAccount.exhausted(guessed) || stopped(client)) && warnings.take(guessed);
  }

  private boolean stopped(Client client) {
    return !(dev && client.loopback()) && wrongByClient.exhausted(client.network());
  }
}
