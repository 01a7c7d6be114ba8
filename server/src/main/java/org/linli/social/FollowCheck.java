package org.linli.social;

import java.time.Duration;
import org.linli.platform.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Repairs counters that drifted, and forgets accounts that were deleted and left follows. */
@Component
class FollowCheck implements Job {
  private static final Logger log = LoggerFactory.getLogger(FollowCheck.class);
  private static final int AT_ONCE = 1_000;
  private final Follows follows;
  private final Counters counters;
  private final Living living;

  FollowCheck(Follows follows, Counters counters, Living living) {
    this.follows = follows;
    this.counters = counters;
    this.living = living;
  }

  @Override
  public String name() {
    return "follow check";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    counters.drifted().forEach(this::repair);
    var accounts = counters.accountsAfter(0, AT_ONCE);
    while (!accounts.isEmpty()) {
      var alive = living.among(accounts);
      accounts.stream().filter(account -> !alive.contains(account)).forEach(this::forget);
      accounts = counters.accountsAfter(accounts.getLast(), AT_ONCE);
    }
  }

  private void repair(long account) {
    var repair = counters.repair(account);
    log.warn(
        "The counters of account {} had drifted: {} is {}",
        account,
        repair.kept(),
        repair.counted());
  }

  private void forget(long account) {
    follows.forget(account);
    log.info("Forgot the follows of account {}, which is deleted", account);
  }
}
