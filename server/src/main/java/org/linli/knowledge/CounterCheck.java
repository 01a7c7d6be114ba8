package org.linli.knowledge;

import java.time.Duration;
import java.util.List;
import org.linli.platform.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Repairs the counters of questions, answers and authors that drifted, and tells of it. */
@Component
class CounterCheck implements Job {
  private static final Logger log = LoggerFactory.getLogger(CounterCheck.class);
  private final List<Recount> recounts;
  private final Recounts rows;

  CounterCheck(Recounts rows) {
    this.rows = rows;
    recounts =
        List.of(
            Recount.ANSWERS,
            Recount.QUESTIONS,
            Recount.AUTHORS,
            CommentRecounts.COMMENTS,
            CommentRecounts.OF_QUESTIONS,
            CommentRecounts.OF_ANSWERS);
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
    for (var recount : recounts) {
      for (var id : rows.drifted(recount)) {
        if (rows.repair(recount, id)) {
          log.warn("The counters in {} {} had drifted and are repaired", recount.table(), id);
        }
      }
    }
  }
}
