package org.linli.market;

import java.util.Optional;
import org.linli.wallet.RequestName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which consultation came of which request, so that a repeated one is neither booked nor paid. */
@Repository
class ConsultationRequests {
  private final JdbcClient jdbc;

  ConsultationRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes it; false when it was noted before, and then no longer under way. */
  boolean begin(long account, RequestName request, long consultation) {
    return sql(
                """
                insert into market.consultation_request (account_id, request, consultation_id)
                values (:account, :request, :consultation)
                on conflict do nothing
                """,
                account,
                request)
            .param("consultation", consultation)
            .update()
        > 0;
  }

  Optional<Long> consultation(long account, RequestName request) {
    return sql(
            """
            select consultation_id from market.consultation_request
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
            delete from market.consultation_request
            where account_id = :account and request = :request
            """,
            account,
            request)
        .update();
  }

  void forget(long account) {
    jdbc.sql("delete from market.consultation_request where account_id = :account")
        .param("account", account)
        .update();
  }

  private JdbcClient.StatementSpec sql(String sql, long account, RequestName request) {
    return jdbc.sql(sql).param("account", account).param("request", request.text());
  }
}
