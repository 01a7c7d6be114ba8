package org.linli.wallet;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what members want to take out. */
@Repository
class WithdrawalRows {
  private static final String COLUMNS =
      "select id, account_id, fen, state, asked_at, decided_at from wallet.withdrawal ";
  private static final String NEWEST =
      " order by asked_at desc, id desc offset :offset limit :limit";
  private final JdbcClient jdbc;
  private final Clock clock;

  WithdrawalRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Nothing when the member has asked under this name before. */
  Optional<Withdrawal> add(long account, long fen, Optional<String> request) {
    return jdbc.sql(
            """
            insert into wallet.withdrawal (account_id, fen, request, state, asked_at)
            values (:account, :fen, :request, 'WAITING', :now)
            on conflict (account_id, request) do nothing
            returning id, account_id, fen, state, asked_at, decided_at
            """)
        .param("account", account)
        .param("fen", fen)
        .param("request", request.orElse(null))
        .param("now", Timestamp.from(clock.instant()))
        .query(Withdrawal.class)
        .optional();
  }

  void remove(long id) {
    jdbc.sql("delete from wallet.withdrawal where id = :id").param("id", id).update();
  }

  Optional<Withdrawal> byRequest(long account, String request) {
    return jdbc.sql(COLUMNS + "where account_id = :account and request = :request")
        .param("account", account)
        .param("request", request)
        .query(Withdrawal.class)
        .optional();
  }

  Optional<Withdrawal> byId(long id) {
    return jdbc.sql(COLUMNS + "where id = :id").param("id", id).query(Withdrawal.class).optional();
  }

  /** Nothing when it is decided already. */
  Optional<Withdrawal> decide(long id, Withdrawal.State decided, long who) {
    return jdbc.sql(
            """
            update wallet.withdrawal set state = :state, decided_by = :who, decided_at = :now
            where id = :id and state = 'WAITING'
            returning id, account_id, fen, state, asked_at, decided_at
            """)
        .param("state", decided.name())
        .param("who", who)
        .param("now", Timestamp.from(clock.instant()))
        .param("id", id)
        .query(Withdrawal.class)
        .optional();
  }

  List<Withdrawal> in(Withdrawal.State state, long offset, int limit) {
    return jdbc.sql(COLUMNS + "where state = :state" + NEWEST)
        .param("state", state.name())
        .param("offset", offset)
        .param("limit", limit)
        .query(Withdrawal.class)
        .list();
  }

  List<Withdrawal> of(long account, long offset, int limit) {
    return jdbc.sql(COLUMNS + "where account_id = :account" + NEWEST)
        .param("account", account)
        .param("offset", offset)
        .param("limit", limit)
        .query(Withdrawal.class)
        .list();
  }

  /** What is held for a member's. */
  long waiting(long account) {
    return jdbc.sql(
            """
            select coalesce(sum(fen), 0) from wallet.withdrawal
            where account_id = :account and state = 'WAITING'
            """)
        .param("account", account)
        .query(Long.class)
        .single();
  }
}
