package org.linli.social;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Job;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** Writes letters of what has waited unread for a day or a week, where there is a way for them. */
@Component
class DigestJob implements Job {
  private static final int AT_ONCE = 500;
  private static final Duration KEPT = Duration.ofDays(30);
  private final DigestRows rows;
  private final Digests digests;
  private final boolean possible;
  private final Clock clock;

  DigestJob(DigestRows rows, Digests digests, Settings settings, Clock clock) {
    this.rows = rows;
    this.digests = digests;
    possible = settings.dev() || !settings.mail().smtpUrl().isBlank();
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notice digests";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    if (possible) {
      write(NoticeChoice.Digest.DAILY, Duration.ofDays(1));
      write(NoticeChoice.Digest.WEEKLY, Duration.ofDays(7));
    }
  }

  private void write(NoticeChoice.Digest digest, Duration period) {
    var now = clock.instant();
    var from = now.minus(KEPT);
    var to = now.minus(period);
    var accounts = rows.waiting(digest, from, to, 0, AT_ONCE);
    while (!accounts.isEmpty()) {
      accounts.forEach(account -> digests.write(account, digest));
      accounts = rows.waiting(digest, from, to, accounts.getLast(), AT_ONCE);
    }
  }
}
