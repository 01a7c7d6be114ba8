package org.linli.social;

import java.time.Duration;
import java.util.List;
import org.linli.platform.Job;
import org.linli.platform.Recounts;
import org.springframework.stereotype.Component;

/** Looks nightly for counters of unread messages that drifted. */
@Component
class MessageCheck implements Job {
  private final Recounts recounts;

  MessageCheck(Recounts recounts) {
    this.recounts = recounts;
  }

  @Override
  public String name() {
    return "unread messages";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    recounts.check(List.of(UnreadRecount.MESSAGES));
  }
}
