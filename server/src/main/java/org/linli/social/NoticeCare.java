package org.linli.social;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.linli.platform.Job;
import org.linli.platform.Recounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Drops old notices, and looks nightly for counts of unread ones that drifted. */
@Component
class NoticeCare implements Job {
  private static final int AT_ONCE = 1_000;
  private final OldNotices old;
  private final Recounts recounts;
  private final Duration kept;
  private final Clock clock;

  NoticeCare(
      OldNotices old,
      Recounts recounts,
      @Value("${linli.notices-kept:365d}") Duration kept,
      Clock clock) {
    this.old = old;
    this.recounts = recounts;
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notice care";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    var before = clock.instant().minus(kept);
    var owners = old.owners(before, AT_ONCE);
    while (!owners.isEmpty()) {
      owners.forEach(owner -> old.drop(owner, before));
      owners = old.owners(before, AT_ONCE);
    }
    old.dropEverybodys(before);
    recounts.check(List.of(NoticeRecount.UNREAD));
  }
}
