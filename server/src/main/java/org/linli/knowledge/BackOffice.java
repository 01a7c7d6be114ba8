package org.linli.knowledge;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All content in whatever state, newest first, for administrators. */
@Repository
public class BackOffice {
  private final JdbcClient jdbc;

  BackOffice(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Questions in this state, or in any. */
  public List<Question> questions(Optional<State> state, long offset, int limit) {
    var sql =
        QuestionRow.SELECT
            + QuestionRow.FROM
            + state.map(_ -> "where q.state = :state ").orElse("")
            + "order by q.created_at desc, q.id desc offset :offset limit :limit";
    return page(sql, state, offset, limit).query(QuestionRow.class).list().stream()
        .map(row -> row.seenBy(Reader.ADMINISTRATOR))
        .toList();
  }

  /** Answers in this state, or in any. */
  public List<Answer> answers(Optional<State> state, long offset, int limit) {
    var sql =
        AnswerRow.SELECT
            + AnswerRow.FROM
            + state.map(_ -> "where a.state = :state ").orElse("")
            + "order by a.created_at desc, a.id desc offset :offset limit :limit";
    return page(sql, state, offset, limit).query(AnswerRow.class).list().stream()
        .map(row -> row.seenBy(Reader.ADMINISTRATOR))
        .toList();
  }

  private JdbcClient.StatementSpec page(String sql, Optional<State> state, long offset, int limit) {
    var statement = jdbc.sql(sql).param("offset", offset).param("limit", limit);
    return state.map(some -> statement.param("state", some.name())).orElse(statement);
  }
}
