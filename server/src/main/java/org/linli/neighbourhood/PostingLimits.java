package org.linli.neighbourhood;

import java.time.Clock;
import org.linli.platform.HourlyLimit;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** How often an account posts. */
@Component
class PostingLimits {
  private final HourlyLimit posts;
  private final HourlyLimit edits;

  PostingLimits(Settings settings, Clock clock) {
    posts = new HourlyLimit(60, settings, clock);
    edits = new HourlyLimit(120, settings, clock);
  }

  boolean post(long account) {
    return posts.take(account);
  }

  boolean edit(long account) {
    return edits.take(account);
  }
}
