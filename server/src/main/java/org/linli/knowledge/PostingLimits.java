package org.linli.knowledge;

import java.time.Clock;
import org.linli.platform.HourlyLimit;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** How often an account posts. */
@Component
class PostingLimits {
  private final HourlyLimit questions;
  private final HourlyLimit answers;
  private final HourlyLimit comments;
  private final HourlyLimit edits;

  PostingLimits(Settings settings, Clock clock) {
    questions = new HourlyLimit(20, settings, clock);
    answers = new HourlyLimit(60, settings, clock);
    comments = new HourlyLimit(120, settings, clock);
    edits = new HourlyLimit(60, settings, clock);
  }

  boolean question(long account) {
    return questions.take(account);
  }

  boolean answer(long account) {
    return answers.take(account);
  }

  boolean comment(long account) {
    return comments.take(account);
  }

  boolean edit(long account) {
    return edits.take(account);
  }
}
