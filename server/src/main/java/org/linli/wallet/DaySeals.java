package org.linli.wallet;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.platform.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals each day an hour after its end, when no transaction of it is open any more. */
@Component
class DaySeals implements Job {
  private static final Duration GRACE = Duration.ofHours(1);
  private static final int AT_ONCE = 400;
  private final LedgerDays days;
  private final Digests digests;
  private final TransactionTemplate transactions;
  private final Clock clock;

  DaySeals(LedgerDays days, Digests digests, TransactionTemplate transactions, Clock clock) {
    this.days = days;
    this.digests = digests;
    this.transactions = new TransactionTemplate(transactions.getTransactionManager());
    this.transactions.setIsolationLevel(Isolation.REPEATABLE_READ.value());
    this.clock = clock;
  }

  @Override
  public String name() {
    return "ledger days";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    for (var sealed = 0; sealed < AT_ONCE && next().filter(this::hasEnded).isPresent(); sealed++) {
      transactions.executeWithoutResult(_ -> next().ifPresent(this::seal));
    }
  }

  private Optional<LocalDate> next() {
    return days.last().map(last -> last.day().plusDays(1)).or(digests::first);
  }

  private boolean hasEnded(LocalDate day) {
    return clock.instant().minus(GRACE).isAfter(DayBounds.beginning(day.plusDays(1)));
  }

  private void seal(LocalDate day) {
    var drawn = days.drawn(day, days.of(day.minusDays(1)));
    days.seal(drawn.sealed(digests.of(day)));
  }
}
