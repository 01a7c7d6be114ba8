package org.linli.knowledge;

import java.util.Optional;
import org.linli.wallet.RequestName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which question came of which request, so that a repeated one is neither asked nor paid again. */
@Repository
class AskingRequests {
  private final JdbcClient jdbc;

  AskingRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes it; false when it was noted before, and then no longer under way. */
  boolean begin(long account, RequestName request, long question) {
    return sql(
                """
                insert into knowledge.question_request (account_id, request, question_id)
                values (:account, :request, :question)
                on conflict do nothing
                """,
                account,
                request)
            .param("question", question)
            .update()
        > 0;
  }

  Optional<Long> question(long account, RequestName request) {
    return sql(
            """
            select question_id from knowledge.question_request
            where account_id = :account and request = :request
            """,
            account,
            request)
        .query(Long.class)
        .optional();
  }

  /** Nothing came of it. */
  void end(long account, RequestName request) {
    sql(
            """
            delete from knowledge.question_request
            where account_id = :account and request = :request
            """,
            account,
            request)
        .update();
  }

  private JdbcClient.StatementSpec sql(String sql, long account, RequestName request) {
    return jdbc.sql(sql).param("account", account).param("request", request.text());
  }
}
