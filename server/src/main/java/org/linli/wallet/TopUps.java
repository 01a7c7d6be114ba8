package org.linli.wallet;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what members want to bring in. */
@Repository
class TopUps {
  private static final String COLUMNS =
      "select id, account_id, fen, number, state, pay_url, asked_at, ended_at from wallet.top_up ";
  private final JdbcClient jdbc;
  private final Clock clock;

  TopUps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** False when the member has asked under this name before. */
  boolean add(long account, long fen, Optional<String> request, String number, Duration patience) {
    return jdbc.sql(
                """
                insert into wallet.top_up
                  (account_id, fen, request, number, state, asked_at, check_at)
                values (:account, :fen, :request, :number, 'OPEN', :now, :check)
                on conflict (account_id, request) do nothing
                """)
            .param("account", account)
            .param("fen", fen)
            .param("request", request.orElse(null))
            .param("number", number)
            .param("now", Timestamp.from(clock.instant()))
            .param("check", Timestamp.from(clock.instant().plus(patience)))
            .update()
        == 1;
  }

  Optional<TopUp> byRequest(long account, String request) {
    return jdbc.sql(COLUMNS + "where account_id = :account and request = :request")
        .param("account", account)
        .param("request", request)
        .query(TopUp.class)
        .optional();
  }

  Optional<TopUp> byNumber(String number) {
    return jdbc.sql(COLUMNS + "where number = :number")
        .param("number", number)
        .query(TopUp.class)
        .optional();
  }

  /** The same, which nobody else changes until the transaction ends. */
  Optional<TopUp> hold(String number) {
    return jdbc.sql(COLUMNS + "where number = :number for no key update")
        .param("number", number)
        .query(TopUp.class)
        .optional();
  }

  /** A part of a member's, newest first. */
  List<TopUp> of(long account, long offset, int limit) {
    return jdbc.sql(
            COLUMNS
                + """
                where account_id = :account
                order by asked_at desc, id desc
                offset :offset limit :limit
                """)
        .param("account", account)
        .param("offset", offset)
        .param("limit", limit)
        .query(TopUp.class)
        .list();
  }

  long open(long account) {
    return jdbc.sql(
            """
            select count(*) from wallet.top_up
            where account_id = :account and state = 'OPEN'
            """)
        .param("account", account)
        .query(Long.class)
        .single();
  }

  void payAt(String number, String payUrl) {
    jdbc.sql("update wallet.top_up set pay_url = :url where number = :number")
        .param("url", payUrl)
        .param("number", number)
        .update();
  }

  void paid(String number, String transaction) {
    jdbc.sql(
            """
            update wallet.top_up set state = 'PAID', transaction = :transaction, ended_at = :now
            where number = :number
            """)
        .param("transaction", transaction)
        .param("now", Timestamp.from(clock.instant()))
        .param("number", number)
        .update();
  }

  void close(String number) {
    jdbc.sql(
            """
            update wallet.top_up set state = 'CLOSED', ended_at = :now
            where number = :number and state = 'OPEN'
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("number", number)
        .update();
  }

  /** Those that nobody has told us of, each put off until another time. */
  List<TopUp> due(int most, Duration pause) {
    return jdbc.sql(
            """
            update wallet.top_up set check_at = :next
            where id in (
              select id from wallet.top_up
              where state = 'OPEN' and check_at <= :now
              order by check_at limit :most
              for update skip locked)
            returning id, account_id, fen, number, state, pay_url, asked_at, ended_at
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("next", Timestamp.from(clock.instant().plus(pause)))
        .param("most", most)
        .query(TopUp.class)
        .list();
  }
}
