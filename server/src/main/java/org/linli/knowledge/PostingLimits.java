package org.linli.knowledge;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Limit;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** How often an account posts; in development as often as it likes. */
@Component
class PostingLimits {
  private static final Duration HOUR = Duration.ofHours(1);
  private final Limit questions;
  private final Limit answers;
  private final Limit comments;
  private final Limit edits;
  private final boolean unlimited;

  PostingLimits(Settings settings, Clock clock) {
    unlimited = settings.dev();
    questions = new Limit(20, HOUR, clock);
    answers = new Limit(60, HOUR, clock);
    comments = new Limit(120, HOUR, clock);
    edits = new Limit(60, HOUR, clock);
  }

  boolean question(long account) {
    return take(questions, account);
  }

  boolean answer(long account) {
    return take(answers, account);
  }

  boolean comment(long account) {
    return take(comments, account);
  }

  boolean edit(long account) {
    return take(edits, account);
  }

  private boolean take(Limit limit, long account) {
    return unlimited || limit.take(String.valueOf(account));
  }
}
