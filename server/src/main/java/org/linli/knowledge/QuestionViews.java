package org.linli.knowledge;

import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.linli.platform.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often questions are looked at, counted in memory and written every second. */
@Repository
public class QuestionViews {
  private final Map<Long, Long> seen = new ConcurrentHashMap<>();
  private final JdbcClient jdbc;

  QuestionViews(JdbcClient jdbc, Workers workers) {
    this.jdbc = jdbc;
    workers.hire("question views", this::write);
  }

  /** Somebody looks at this question. */
  public void viewed(long question) {
    seen.merge(question, 1L, Long::sum);
  }

  /** Writes what was counted; never leaves more to do. */
  @PreDestroy
  boolean write() {
    var counted = new TreeMap<Long, Long>();
    for (var question : seen.keySet()) {
      counted.put(question, seen.remove(question));
    }
    if (!counted.isEmpty()) {
      write(counted);
    }
    return false;
  }

  private void write(Map<Long, Long> counted) {
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
        .param("ids", joined(counted.keySet()))
        .param("times", joined(counted.values()))
        .update();
  }

  private static String joined(Collection<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
