package org.linli.articles;

import java.time.Instant;
import java.util.List;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All articles that everybody sees, in parts of so many ids, for whoever wants to know them. */
@Repository
public class ArticleIndex {
  private static final long IDS = 10_000;
  private final JdbcClient jdbc;

  ArticleIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An article, and when it was written last. */
  public record Entry(long id, Instant editedAt) {}

  /** How many parts there are; some may be empty. */
  public int parts() {
    return jdbc.sql("select (coalesce(max(id), 0) + :ids - 1) / :ids from articles.article")
        .param("ids", IDS)
        .query(Integer.class)
        .single();
  }

  /** So many of the ids above this one, whatever has become of the articles. */
  public List<Long> after(long id, int most) {
    return jdbc.sql("select id from articles.article where id > :id order by id limit :most")
        .param("id", id)
        .param("most", most)
        .query(Long.class)
        .list();
  }

  /** How many there are in all. */
  public long count() {
    return jdbc.sql("select count(*) from articles.article").query(Long.class).single();
  }

  /** The articles of one part, which are numbered from 0. */
  public List<Entry> part(int number) {
    return jdbc.sql(
            """
            select id, edited_at from articles.article
            where id > :before and id <= :last and state = 'NORMAL'
            order by id
            """)
        .param("before", number * IDS)
        .param("last", (number + 1) * IDS)
        .query(RecordRows.of(Entry.class))
        .list();
  }
}
