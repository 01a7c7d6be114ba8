package org.linli.identity;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds which role. */
@Repository
public class Roles {
  private final JdbcClient jdbc;
  private final Clock clock;

  Roles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether the account holds the role. */
  public boolean has(long account, Role role) {
    return jdbc.sql(
            """
            select exists (
              select from identity.role where account_id = :account and role = :role)
            """)
        .param("account", account)
        .param("role", role.name())
        .query(Boolean.class)
        .single();
  }

  void grant(long account, Role role) {
    jdbc.sql(
            """
            insert into identity.role (account_id, role, granted_at)
            values (:account, :role, :now)
            on conflict do nothing
            """)
        .param("account", account)
        .param("role", role.name())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  boolean nobodyHas(Role role) {
    return jdbc.sql("select not exists (select from identity.role where role = :role)")
        .param("role", role.name())
        .query(Boolean.class)
        .single();
  }
}
