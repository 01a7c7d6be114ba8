package org.linli.knowledge;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.linli.moderation.Vote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The votes themselves. Who writes one holds the answer. */
@Repository
class VoteRows {
  private final JdbcClient jdbc;

  VoteRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Vote> find(long account, long answer) {
    return jdbc.sql(
            """
            select vote from knowledge.answer_vote
            where account_id = :account and answer_id = :answer
            """)
        .param("account", account)
        .param("answer", answer)
        .query(Vote.class)
        .optional();
  }

  void put(long account, long answer, Vote vote, Instant now) {
    jdbc.sql(
            """
            insert into knowledge.answer_vote (account_id, answer_id, vote, voted_at)
            values (:account, :answer, :vote, :now)
            on conflict (account_id, answer_id) do update
            set vote = excluded.vote, voted_at = excluded.voted_at
            """)
        .param("account", account)
        .param("answer", answer)
        .param("vote", vote.name())
        .param("now", Timestamp.from(now))
        .update();
  }

  void take(long account, long answer) {
    jdbc.sql(
            """
            delete from knowledge.answer_vote
            where account_id = :account and answer_id = :answer
            """)
        .param("account", account)
        .param("answer", answer)
        .update();
  }
}
