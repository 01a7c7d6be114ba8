package org.linli.knowledge;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import org.linli.platform.Tally;
import org.linli.platform.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often questions are looked at, counted in memory and written every second. */
@Repository
public class QuestionViews {
  private static final String WRITING =
      """
      with counted as (
        select id, times
        from unnest(string_to_array(:ids, ',')::bigint[],
          string_to_array(:times, ',')::bigint[]) as c (id, times)),
      held as (
        select id from knowledge.question where id in (select id from counted)
        order by id
        for no key update)
      update knowledge.question as q set views = q.views + counted.times
      from counted join held on held.id = counted.id
      where q.id = counted.id
      """;
  private final Tally tally;

  QuestionViews(JdbcClient jdbc, Clock clock, Workers workers) {
    tally = new Tally("question views", WRITING, jdbc, clock, workers);
  }

  /** Somebody looks at this question. */
  public void viewed(long question) {
    tally.count(question);
  }

  @PreDestroy
  boolean write() {
    return tally.write();
  }
}
