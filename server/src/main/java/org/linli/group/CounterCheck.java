package org.linli.group;

import java.time.Duration;
import java.util.List;
import org.linli.platform.Job;
import org.linli.platform.Recounts;
import org.springframework.stereotype.Component;

/** Looks nightly for counters of groups that drifted. */
@Component
class CounterCheck implements Job {
  private final Recounts recounts;

  CounterCheck(Recounts recounts) {
    this.recounts = recounts;
  }

  @Override
  public String name() {
    return "group counters";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    recounts.check(List.of(GroupRecounts.GROUPS, GroupRecounts.TALK, GroupRecounts.UNREAD));
  }
}
