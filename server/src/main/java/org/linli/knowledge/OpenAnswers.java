package org.linli.knowledge;

import java.util.Collection;
import java.util.List;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What everybody may read below questions, for whoever wants to know all of it. */
@Repository
public class OpenAnswers {
  private final JdbcClient jdbc;

  OpenAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was said below a question, the beginnings of its best answers. */
  public record Said(long questionId, String words, int agrees) {}

  /** Of each of these questions below which anything stands that costs nothing. */
  public List<Said> below(Collection<Long> questions) {
    return questions.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select q.id as question_id, string_agg(best.words, ' ') as words,
                       sum(best.agrees)::integer as agrees
                from knowledge.question q
                cross join lateral (
                  select left(coalesce(a.cleaned, a.content), 3000) as words, a.agrees
                  from knowledge.answer a
                  where a.question_id = q.id and a.state = 'NORMAL' and %s
                  order by a.agrees desc, a.id
                  limit 10) as best
                where q.id in (:questions)
                group by q.id
                """
                    .formatted(ReadingRights.OPEN))
            .param("questions", questions)
            .param("reader", 0L)
            .param("administrator", false)
            .query(RecordRows.of(Said.class))
            .list();
  }
}
