package org.linli.knowledge;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.linli.moderation.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing answers. Who changes an answer holds its question first, then itself. */
@Repository
class AnswerRows {
  private final JdbcClient jdbc;

  AnswerRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds an answer that waits. */
  long add(long account, HeldQuestion question, AnswerDraft draft, Instant now) {
    return text(
            """
            insert into knowledge.answer
              (question_id, account_id, editor_id, content, cleaned, kind, state, anonymous,
               created_at, edited_at, first_picture, reading_seconds)
            values
              (:question, :editor, :editor, :content, :cleaned, :kind, 'WAITING', :anonymous,
               :now, :now, :picture, :seconds)
            returning id
            """,
            draft,
            now)
        .param("question", question.id())
        .param("kind", kind(question).name())
        .param("editor", account)
        .param("anonymous", draft.anonymous())
        .query(Long.class)
        .single();
  }

  void rewrite(long id, long editor, AnswerDraft draft, Instant now) {
    text(
            """
            update knowledge.answer
            set editor_id = :editor, content = :content, cleaned = :cleaned, edited_at = :now,
                first_picture = :picture, reading_seconds = :seconds
            where id = :id
            """,
            draft,
            now)
        .param("editor", editor)
        .param("id", id)
        .update();
  }

  Optional<HeldAnswer> hold(long id) {
    jdbc.sql(
            """
            select id from knowledge.question
            where id = (select question_id from knowledge.answer where id = :id)
            for no key update
            """)
        .param("id", id)
        .query(Long.class)
        .optional();
    return jdbc.sql(
            """
            select a.id, a.question_id, a.account_id, a.editor_id, a.content, a.state,
                   a.anonymous, a.rewarded, a.agrees, a.edited_at, q.title,
                   q.state as question_state
            from knowledge.answer a join knowledge.question q on q.id = a.question_id
            where a.id = :id
            for no key update of a
            """)
        .param("id", id)
        .query(HeldAnswer.class)
        .optional();
  }

  /** Puts it into a state; who is shown once has had his reward. */
  void put(long id, State state) {
    jdbc.sql(
            """
            update knowledge.answer
            set state = :state, rewarded = rewarded or :state = 'NORMAL'
            where id = :id
            """)
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  /** Counts so many votes to it or away from it. */
  void count(long id, int agrees, int disagrees) {
    jdbc.sql(
            """
            update knowledge.answer
            set agrees = agrees + :agrees, disagrees = disagrees + :disagrees
            where id = :id
            """)
        .param("agrees", agrees)
        .param("disagrees", disagrees)
        .param("id", id)
        .update();
  }

  private static Answer.Kind kind(HeldQuestion question) {
    return question.bounty() == Bounty.State.NONE ? Answer.Kind.ORDINARY : Answer.Kind.PRICED;
  }

  private JdbcClient.StatementSpec text(String sql, AnswerDraft draft, Instant now) {
    var prose = draft.prose();
    return jdbc.sql(sql)
        .param("content", draft.content())
        .param("cleaned", prose.cleaned().orElse(null))
        .param("picture", prose.firstPicture().orElse(null))
        .param("seconds", prose.readingSeconds())
        .param("now", Timestamp.from(now));
  }
}
