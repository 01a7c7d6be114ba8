package org.linli.knowledge;

import java.time.Duration;
import java.util.List;
import org.linli.platform.Job;
import org.linli.platform.Recounts;
import org.springframework.stereotype.Component;

/** Looks nightly for what drifted: counters, and which questions stand below their tags. */
@Component
class CounterCheck implements Job {
  private final Recounts recounts;

  CounterCheck(Recounts recounts) {
    this.recounts = recounts;
  }

  @Override
  public String name() {
    return "knowledge counters";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    recounts.check(
        List.of(
            ContentRecounts.ANSWERS,
            ContentRecounts.QUESTIONS,
            ContentRecounts.AUTHORS,
            TagRecounts.SHOWN,
            CommentRecounts.COMMENTS,
            CommentRecounts.OF_QUESTIONS,
            CommentRecounts.OF_ANSWERS));
  }
}
