package org.linli.market;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of applications. */
@Repository
class ApplicationRows {
  private final JdbcClient jdbc;

  ApplicationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The applications of an account, the latest first. */
  List<Application> of(long account) {
    return jdbc.sql(
            """
            select account_id, profession, state, licence_type, licence, applied_at, decided_at
            from market.application
            where account_id = :account
            order by applied_at desc
            """)
        .param("account", account)
        .query(Application.class)
        .list();
  }

  long waiting() {
    return jdbc.sql("select count(*) from market.application where state = 'WAITING'")
        .query(Long.class)
        .single();
  }

  List<Application> waiting(long offset, int limit) {
    return jdbc.sql(
            """
            select account_id, profession, state, licence_type, licence, applied_at, decided_at
            from market.application
            where state = 'WAITING'
            order by applied_at, account_id
            offset :offset limit :limit
            """)
        .param("offset", offset)
        .param("limit", limit)
        .query(Application.class)
        .list();
  }

  void write(long account, Profession profession, String licenceType, String licence, Instant now) {
    jdbc.sql(
            """
            insert into market.application
              (account_id, profession, state, licence_type, licence, applied_at)
            values (:account, :profession, 'WAITING', :type, :licence, :now)
            on conflict (account_id, profession) do update set
              state = excluded.state, licence_type = excluded.licence_type,
              licence = excluded.licence, applied_at = excluded.applied_at, decided_at = null
            """)
        .param("account", account)
        .param("profession", profession.name())
        .param("type", licenceType)
        .param("licence", licence)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Writes down a decision; a refused one keeps no licence. */
  void decide(long account, Profession profession, Application.State state, Instant now) {
    jdbc.sql(
            """
            update market.application
            set state = :state, decided_at = :now,
                licence = case when :state = 'REFUSED' then null else licence end
            where account_id = :account and profession = :profession
            """)
        .param("state", state.name())
        .param("now", Timestamp.from(now))
        .param("account", account)
        .param("profession", profession.name())
        .update();
  }

  void forget(long account) {
    jdbc.sql("delete from market.application where account_id = :account")
        .param("account", account)
        .update();
  }
}
