package org.linli.knowledge;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has paid for reading the answers to a question. */
@Repository
class ReadingRights {
  /** SQL: whether the reader may read answer a to question q. */
  static final String OPEN =
      """
      (q.bounty not in ('OPEN', 'ADOPTED')
        or :administrator or q.account_id = :reader or a.account_id = :reader
        or exists (select from knowledge.reading_right paid
                   where paid.question_id = q.id and paid.account_id = :reader))
      """;

  private final JdbcClient jdbc;

  ReadingRights(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this member may read the answer, as far as money goes. */
  boolean open(long account, long answer) {
    return jdbc.sql(
            """
            select exists (
              select from knowledge.answer a join knowledge.question q on q.id = a.question_id
              where a.id = :answer and %s)
            """
                .formatted(OPEN))
        .param("answer", answer)
        .param("reader", account)
        .param("administrator", false)
        .query(Boolean.class)
        .single();
  }

  boolean has(long account, long question) {
    return jdbc.sql(
            """
            select exists (select from knowledge.reading_right
                           where question_id = :question and account_id = :account)
            """)
        .param("question", question)
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  void give(long account, long question, long fee, Instant now) {
    jdbc.sql(
            """
            insert into knowledge.reading_right (question_id, account_id, fee_fen, paid_at)
            values (:question, :account, :fee, :now)
            """)
        .param("question", question)
        .param("account", account)
        .param("fee", fee)
        .param("now", Timestamp.from(now))
        .update();
  }
}
