package org.linli.knowledge;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that everybody sees, in lists. */
@Repository
public class QuestionFeed {
  private final JdbcClient jdbc;

  QuestionFeed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  public List<Question> newest(long offset, int limit) {
    return list(
        jdbc.sql(
                QuestionRow.SELECT
                    + QuestionRow.FROM
                    + """
                    where q.state = 'NORMAL'
                    order by q.created_at desc, q.id desc
                    offset :offset limit :limit
                    """)
            .param("offset", offset)
            .param("limit", limit));
  }

  /** New ones that are answered and agreed with before others as new. */
  public List<Question> liveliest(long offset, int limit) {
    return list(
        jdbc.sql(
                QuestionRow.SELECT
                    + QuestionRow.FROM
                    + """
                    where q.state = 'NORMAL'
                    order by q.heat desc, q.id desc
                    offset :offset limit :limit
                    """)
            .param("offset", offset)
            .param("limit", limit));
  }

  /** Those with one of these tags, newest first. */
  public List<Question> tagged(Collection<Long> tags, long offset, int limit) {
    if (tags.isEmpty()) {
      return List.of();
    }
    return list(
        jdbc.sql(
                QuestionRow.SELECT
                    + QuestionRow.FROM
                    + """
                    join (
                      select distinct asked_at, question_id from knowledge.question_tag
                      where tag_id in (:tags) and shown
                      order by asked_at desc, question_id desc
                      offset :offset limit :limit) t on t.question_id = q.id
                    order by t.asked_at desc, t.question_id desc
                    """)
            .param("tags", tags)
            .param("offset", offset)
            .param("limit", limit));
  }

  private static List<Question> list(JdbcClient.StatementSpec statement) {
    return statement.query(QuestionRow.class).list().stream()
        .map(row -> row.seenBy(Reader.STRANGER))
        .toList();
  }
}
