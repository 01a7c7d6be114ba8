package org.linli.articles;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import org.linli.platform.Tally;
import org.linli.platform.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often articles are looked at, counted in memory and written every second. */
@Repository
public class ArticleViews {
  private static final String WRITING =
      """
      with counted as (
        select id, times
        from unnest(string_to_array(:ids, ',')::bigint[],
          string_to_array(:times, ',')::bigint[]) as c (id, times)),
      held as (
        select id from articles.article where id in (select id from counted)
        order by id
        for no key update)
      update articles.article as a set views = a.views + counted.times
      from counted join held on held.id = counted.id
      where a.id = counted.id
      """;
  private final Tally tally;

  ArticleViews(JdbcClient jdbc, Clock clock, Workers workers) {
    tally = new Tally("article views", WRITING, jdbc, clock, workers);
  }

  /** Somebody looks at this article. */
  public void viewed(long article) {
    tally.count(article);
  }

  @PreDestroy
  boolean write() {
    return tally.write();
  }
}
