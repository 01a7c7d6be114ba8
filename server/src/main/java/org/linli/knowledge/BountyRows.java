package org.linli.knowledge;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of bounties. Who changes one holds its question. */
@Repository
class BountyRows {
  private final JdbcClient jdbc;

  BountyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Marks the answer; an open bounty is then paid. */
  void adopt(long question, long answer) {
    jdbc.sql(
            """
            update knowledge.question
            set adopted_answer_id = :answer,
                bounty = case bounty when 'OPEN' then 'ADOPTED' else bounty end
            where id = :question
            """)
        .param("question", question)
        .param("answer", answer)
        .update();
    jdbc.sql("update knowledge.answer set kind = 'ADOPTED' where id = :answer")
        .param("answer", answer)
        .update();
  }

  void close(long question) {
    jdbc.sql("update knowledge.question set bounty = 'CLOSED' where id = :question")
        .param("question", question)
        .update();
  }

  /** Whose answer was adopted. */
  Optional<Long> answerer(HeldQuestion question) {
    return jdbc.sql("select account_id from knowledge.answer where id = :adopted")
        .param("adopted", question.adoptedAnswerId())
        .query(Long.class)
        .optional();
  }

  /** One that is open since before then. */
  Optional<Long> open(Instant before) {
    return jdbc.sql(
            """
            select id from knowledge.question
            where bounty = 'OPEN' and created_at < :before
            order by created_at, id
            limit 1
            """)
        .param("before", Timestamp.from(before))
        .query(Long.class)
        .optional();
  }
}
