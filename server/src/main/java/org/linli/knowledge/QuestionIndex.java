package org.linli.knowledge;

import java.time.Instant;
import java.util.List;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All questions that everybody sees, in parts of so many ids, for whoever wants to know them. */
@Repository
public class QuestionIndex {
  private static final long IDS = 10_000;
  private final JdbcClient jdbc;

  QuestionIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A question, and when it was written last. */
  public record Entry(long id, Instant editedAt) {}

  /** How many parts there are; some may be empty. */
  public int parts() {
    return jdbc.sql("select (coalesce(max(id), 0) + :ids - 1) / :ids from knowledge.question")
        .param("ids", IDS)
        .query(Integer.class)
        .single();
  }

  /** So many of the ids above this one, whatever has become of the questions. */
  public List<Long> after(long id, int most) {
    return jdbc.sql("select id from knowledge.question where id > :id order by id limit :most")
        .param("id", id)
        .param("most", most)
        .query(Long.class)
        .list();
  }

  /** How many there are in all. */
  public long count() {
    return jdbc.sql("select count(*) from knowledge.question").query(Long.class).single();
  }

  /** The questions of one part, which are numbered from 0. */
  public List<Entry> part(int number) {
    return jdbc.sql(
            """
            select id, edited_at from knowledge.question
            where id > :before and id <= :last and state = 'NORMAL'
            order by id
            """)
        .param("before", number * IDS)
        .param("last", (number + 1) * IDS)
        .query(RecordRows.of(Entry.class))
        .list();
  }
}
