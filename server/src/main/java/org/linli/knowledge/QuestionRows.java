package org.linli.knowledge;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.linli.moderation.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing questions. Who changes a question, or answers to it, holds it first. */
@Repository
class QuestionRows {
  private final JdbcClient jdbc;

  QuestionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The id of the next question. */
  long next() {
    return jdbc.sql("select nextval(pg_get_serial_sequence('knowledge.question', 'id'))")
        .query(Long.class)
        .single();
  }

  /** Adds a question that waits. */
  void add(long id, long account, QuestionDraft draft, Bounty bounty, Instant now) {
    text(
            """
            insert into knowledge.question
              (id, account_id, editor_id, title, description, cleaned, state, anonymous,
               price_fen, bounty, allowed_groups, created_at, edited_at, first_picture,
               reading_seconds)
            overriding system value
            values
              (:id, :editor, :editor, :title, :description, :cleaned, 'WAITING', :anonymous,
               :price, :bounty, :groups, :now, :now, :picture, :seconds)
            """,
            draft,
            now)
        .param("id", id)
        .param("editor", account)
        .param("anonymous", draft.anonymous())
        .param("price", bounty.fen())
        .param("bounty", bounty.state().name())
        .param("groups", Bounty.text(bounty.groups()))
        .update();
  }

  void rewrite(long id, long editor, QuestionDraft draft, Instant now) {
    text(
            """
            update knowledge.question
            set editor_id = :editor, title = :title, description = :description,
                cleaned = :cleaned, edited_at = :now, first_picture = :picture,
                reading_seconds = :seconds
            where id = :id
            """,
            draft,
            now)
        .param("editor", editor)
        .param("id", id)
        .update();
  }

  Optional<HeldQuestion> hold(long id) {
    return jdbc.sql(
            """
            select id, account_id, editor_id, title, description, state, anonymous, rewarded,
                   price_fen, bounty, allowed_groups, adopted_answer_id, created_at, edited_at
            from knowledge.question where id = :id
            for no key update
            """)
        .param("id", id)
        .query(HeldQuestion.class)
        .optional();
  }

  /** Puts it into a state; who is shown once has had his reward. */
  void put(long id, State state) {
    jdbc.sql(
            """
            update knowledge.question
            set state = :state, rewarded = rewarded or :state = 'NORMAL'
            where id = :id
            """)
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  /** Counts so many answers, with so many agreeing, to it or away from it. */
  void count(long id, int answers, int agrees) {
    jdbc.sql(
            """
            update knowledge.question set answers = answers + :answers, agrees = agrees + :agrees
            where id = :id
            """)
        .param("answers", answers)
        .param("agrees", agrees)
        .param("id", id)
        .update();
  }

  private JdbcClient.StatementSpec text(String sql, QuestionDraft draft, Instant now) {
    var prose = draft.prose();
    return jdbc.sql(sql)
        .param("title", draft.title())
        .param("description", draft.description())
        .param("cleaned", prose.cleaned().orElse(null))
        .param("picture", prose.firstPicture().orElse(null))
        .param("seconds", prose.readingSeconds())
        .param("now", Timestamp.from(now));
  }
}
