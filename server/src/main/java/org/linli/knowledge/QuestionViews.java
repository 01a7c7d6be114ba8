package org.linli.knowledge;

import jakarta.annotation.PreDestroy;
import org.linli.platform.Tally;
import org.linli.platform.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often questions are looked at, counted in memory and written every second. */
@Repository
public class QuestionViews {
  private final Tally tally = new Tally();
  private final JdbcClient jdbc;

  QuestionViews(JdbcClient jdbc, Workers workers) {
    this.jdbc = jdbc;
    workers.hire("question views", this::write);
  }

  /** Somebody looks at this question. */
  public void viewed(long question) {
    tally.count(question);
  }

  /** Writes what was counted; never leaves more to do. */
  @PreDestroy
  boolean write() {
    tally.empty(this::write);
    return false;
  }

  private void write(Tally.Counted counted) {
    jdbc.sql(
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
            """)
        .param("ids", counted.ids())
        .param("times", counted.times())
        .update();
  }
}
