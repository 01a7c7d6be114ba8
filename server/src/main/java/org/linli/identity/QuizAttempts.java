package org.linli.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who drew which questions when, and whether he passed; of one account one is open at a time. */
@Repository
class QuizAttempts {
  private final JdbcClient jdbc;

  QuizAttempts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Questions that were drawn and not answered yet. */
  record Open(long id, String questions) {}

  /** The open attempt, held until the transaction ends. */
  Optional<Open> open(long account) {
    return jdbc.sql(
            """
            select id, questions from identity.quiz_attempt
            where account_id = :account and answered_at is null
            for update
            """)
        .param("account", account)
        .query(Open.class)
        .optional();
  }

  /** Begins one, unless one is open or so many were drawn since then. */
  void begin(long account, String questions, Instant now, Instant since, int most) {
    jdbc.sql(
            """
            insert into identity.quiz_attempt (account_id, questions, drawn_at)
            select a.id, :questions, :now::timestamptz
            from identity.account a
            where a.id = :account and a.deleted_at is null and :most > (
              select count(*) from identity.quiz_attempt q
              where q.account_id = a.id and q.drawn_at > :since)
            on conflict do nothing
            """)
        .param("account", account)
        .param("questions", questions)
        .param("now", Timestamp.from(now))
        .param("since", Timestamp.from(since))
        .param("most", most)
        .update();
  }

  void close(long account, Open attempt, Instant now, boolean passed) {
    jdbc.sql(
            """
            update identity.quiz_attempt set answered_at = :now, passed = :passed
            where account_id = :account and id = :id
            """)
        .param("now", Timestamp.from(now))
        .param("passed", passed)
        .param("account", account)
        .param("id", attempt.id())
        .update();
  }

  /** Lets a newcomer in; who is further stays there. */
  void admit(long account) {
    jdbc.sql("update identity.account set level = :first where id = :account and level = :before")
        .param("first", NewMember.FIRST_LEVEL)
        .param("before", NewMember.BEFORE_THE_QUIZ)
        .param("account", account)
        .update();
  }
}
