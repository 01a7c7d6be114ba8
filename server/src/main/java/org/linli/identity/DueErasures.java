package org.linli.identity;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Erases the accounts whose days of grace are over, each in a transaction of its own. */
@Component
class DueErasures implements Job {
  private static final Logger log = LoggerFactory.getLogger(DueErasures.class);
  private static final int AT_ONCE = 1_000;
  private final Erasures erasures;
  private final PersonalData personalData;
  private final Clock clock;

  DueErasures(Erasures erasures, PersonalData personalData, Clock clock) {
    this.erasures = erasures;
    this.personalData = personalData;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "due erasures";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    erasures.due(clock.instant(), AT_ONCE).forEach(this::attempt);
  }

  private void attempt(long account) {
    try {
      personalData.eraseDue(account);
    } catch (RuntimeException e) {
      log.error("Account {} could not be erased and is tried again later", account, e);
    }
  }
}
