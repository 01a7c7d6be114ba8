package org.linli.articles;

import java.time.Clock;
import org.linli.platform.HourlyLimit;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** How often an account posts. */
@Component
class PostingLimits {
  private final HourlyLimit articles;
  private final HourlyLimit comments;
  private final HourlyLimit edits;

  PostingLimits(Settings settings, Clock clock) {
    articles = new HourlyLimit(20, settings, clock);
    comments = new HourlyLimit(120, settings, clock);
    edits = new HourlyLimit(60, settings, clock);
  }

  boolean article(long account) {
    return articles.take(account);
  }

  boolean comment(long account) {
    return comments.take(account);
  }

  boolean edit(long account) {
    return edits.take(account);
  }
}
