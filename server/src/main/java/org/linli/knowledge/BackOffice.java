package org.linli.knowledge;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.moderation.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All content in whatever state, newest first, for administrators. */
@Repository
public class BackOffice {
  private final JdbcClient jdbc;

  BackOffice(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many questions were asked since, in whatever state. */
  public long askedSince(Instant since) {
    return jdbc.sql("select count(*) from knowledge.question where created_at >= :since")
        .param("since", Timestamp.from(since))
        .query(Long.class)
        .single();
  }

  /** Questions in this state, or in any; what was complained of waits too. */
  public List<Question> questions(Optional<State> state, long offset, int limit) {
    var sql =
        QuestionRow.list(
            state.map(wanted -> where(wanted, "q")).orElse("")
                + "order by q.created_at desc, q.id desc offset :offset limit :limit");
    return page(sql, offset, limit).query(QuestionRow.class).list().stream()
        .map(row -> row.seenBy(Reader.ADMINISTRATOR))
        .toList();
  }

  /** Answers in this state, or in any; what was complained of waits too. */
  public List<Answer> answers(Optional<State> state, long offset, int limit) {
    var sql =
        AnswerRow.list(
            state.map(wanted -> where(wanted, "a")).orElse("")
                + "order by a.created_at desc, a.id desc offset :offset limit :limit");
    return page(sql, offset, limit).query(AnswerRow.class).list().stream()
        .map(row -> row.seenBy(Reader.ADMINISTRATOR))
        .toList();
  }

  private static String where(State state, String table) {
    return state == State.WAITING
        ? "where (%1$s.reported and %1$s.state = 'NORMAL' or %1$s.state = 'WAITING') "
            .formatted(table)
        : "where %s.state = '%s' ".formatted(table, state);
  }

  private JdbcClient.StatementSpec page(String sql, long offset, int limit) {
    return jdbc.sql(sql).param("offset", offset).param("limit", limit);
  }
}
