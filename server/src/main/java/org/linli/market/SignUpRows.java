package org.linli.market;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing sign-ups. Who changes one holds its demand first. */
@Repository
class SignUpRows {
  private final JdbcClient jdbc;

  SignUpRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds it where there is none, and counts it. */
  void add(long demand, long account, Instant now) {
    jdbc.sql(
            """
            with added as (
              insert into market.sign_up (demand_id, account_id, state, signed_at)
              values (:demand, :account, 'SIGNED', :now)
              returning demand_id)
            update market.demand set sign_ups = sign_ups + 1
            where id in (select demand_id from added)
            """)
        .param("demand", demand)
        .param("account", account)
        .param("now", Timestamp.from(now))
        .update();
  }

  Optional<HeldSignUp> find(long demand, long account) {
    return jdbc.sql(
            """
            select demand_id, account_id, state from market.sign_up
            where demand_id = :demand and account_id = :account
            """)
        .param("demand", demand)
        .param("account", account)
        .query(HeldSignUp.class)
        .optional();
  }

  void decide(HeldSignUp signUp, SignUp.State state, Instant now) {
    jdbc.sql(
            """
            update market.sign_up set state = :state, decided_at = :now
            where demand_id = :demand and account_id = :account
            """)
        .param("state", state.name())
        .param("now", Timestamp.from(now))
        .param("demand", signUp.demandId())
        .param("account", signUp.accountId())
        .update();
  }

  /** The demands for which an account has signed up. */
  List<Long> demandsOf(long account) {
    return jdbc.sql(
            "select demand_id from market.sign_up where account_id = :account order by demand_id")
        .param("account", account)
        .query(Long.class)
        .list();
  }

  void remove(long demand, long account) {
    jdbc.sql(
            """
            with removed as (
              delete from market.sign_up where demand_id = :demand and account_id = :account
              returning demand_id)
            update market.demand set sign_ups = sign_ups - 1
            where id in (select demand_id from removed)
            """)
        .param("demand", demand)
        .param("account", account)
        .update();
  }
}
