package org.linli.knowledge;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import org.linli.platform.Tally;
import org.linli.platform.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often answers are looked at, counted in memory and written every second. */
@Repository
public class AnswerViews {
  private static final String WRITING =
      """
      with counted as (
        select id, times
        from unnest(string_to_array(:ids, ',')::bigint[],
          string_to_array(:times, ',')::bigint[]) as c (id, times)),
      held as (
        select id from knowledge.answer where id in (select id from counted)
        order by id
        for no key update)
      update knowledge.answer as a set views = a.views + counted.times
      from counted join held on held.id = counted.id
      where a.id = counted.id
      """;
  private final Tally tally;

  AnswerViews(JdbcClient jdbc, Clock clock, Workers workers) {
    tally = new Tally("answer views", WRITING, jdbc, clock, workers);
  }

  /** Somebody looks at this answer. */
  public void viewed(long answer) {
    tally.count(answer);
  }

  @PreDestroy
  boolean write() {
    return tally.write();
  }
}
