package org.linli.platform.live;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of this node, which has another name after each start. */
@Repository
class AttendanceRows {
  private final String node = UUID.randomUUID().toString();
  private final JdbcClient jdbc;

  AttendanceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * This node runs for so long at least, by the clock of the database; those that have ended are
   * forgotten.
   */
  void renew(Duration life) {
    jdbc.sql(
            """
            insert into platform.node (name, until)
            values (:node, now() + :seconds * interval '1 second')
            on conflict (name) do update set until = excluded.until
            """)
        .param("node", node)
        .param("seconds", life.toSeconds())
        .update();
    jdbc.sql(
            """
            with ended as (
              delete from platform.node where name in (
                select name from platform.node where until < now() for update skip locked)
              returning name)
            delete from platform.presence where node in (select name from ended)
            """)
        .update();
  }

  void come(Set<Long> accounts) {
    change(
        """
        insert into platform.presence (account_id, node)
        select unnest(:accounts), :node on conflict do nothing
        """,
        accounts);
  }

  void gone(Set<Long> accounts) {
    change(
        """
        delete from platform.presence where node = :node and account_id = any(:accounts)
        """,
        accounts);
  }

  private void change(String sql, Set<Long> accounts) {
    if (!accounts.isEmpty()) {
      jdbc.sql(sql).param("accounts", accounts.toArray(Long[]::new)).param("node", node).update();
    }
  }
}
