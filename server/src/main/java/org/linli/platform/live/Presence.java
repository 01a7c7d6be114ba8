package org.linli.platform.live;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is connected, to whatever node. */
@Repository
public class Presence {
  private final Connections connections;
  private final JdbcClient jdbc;
  private final Clock clock;

  Presence(Connections connections, JdbcClient jdbc, Clock clock) {
    this.connections = connections;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether this member is connected now; on another node, a second ago. */
  public boolean of(long account) {
    return !connections.of(account).isEmpty()
        || jdbc.sql(
                """
                select exists (
                  select from platform.presence p join platform.node n on n.name = p.node
                  where p.account_id = :account and n.until > :now)
                """)
            .param("account", account)
            .param("now", Timestamp.from(clock.instant()))
            .query(Boolean.class)
            .single();
  }
}
