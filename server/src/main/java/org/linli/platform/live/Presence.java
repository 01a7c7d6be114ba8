package org.linli.platform.live;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is connected, to whatever node. */
@Repository
public class Presence {
  private final Connections connections;
  private final Attendance attendance;
  private final JdbcClient jdbc;

  Presence(Connections connections, Attendance attendance, JdbcClient jdbc) {
    this.connections = connections;
    this.attendance = attendance;
    this.jdbc = jdbc;
  }

  /** The members who are connected to this node, as soon as all nodes know it. */
  public Set<Long> here() {
    return attendance.written();
  }

  /** Whether this member is connected now; on another node, a second ago. */
  public boolean of(long account) {
    return !connections.of(account).isEmpty()
        || jdbc.sql(
                """
                select exists (
                  select from platform.presence p join platform.node n on n.name = p.node
                  where p.account_id = :account and n.until > now())
                """)
            .param("account", account)
            .query(Boolean.class)
            .single();
  }
}
