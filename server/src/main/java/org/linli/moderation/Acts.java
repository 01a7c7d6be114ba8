package org.linli.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of what administrators did. */
@Repository
public class Acts {
  private final JdbcClient jdbc;
  private final Clock clock;

  Acts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Logs an act, in the transaction of what was done if there is one. */
  public void log(long administrator, Act.Kind kind, long target) {
    log(administrator, kind, target, "");
  }

  /** The same with the name of what it was done to, or the reason. */
  public void log(long administrator, Act.Kind kind, long target, String about) {
    jdbc.sql(
            """
            insert into moderation.act (administrator_id, kind, target_id, about, at)
            values (:administrator, :kind, :target, :about, :now)
            """)
        .param("administrator", administrator)
        .param("kind", kind.name())
        .param("target", target)
        .param("about", about)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** One page of the log, newest first. */
  public List<Act> page(long offset, int limit) {
    return jdbc.sql(
            """
            select id, administrator_id, kind, target_id, about, at
            from moderation.act
            order by id desc
            offset :offset
            limit :limit
            """)
        .param("offset", offset)
        .param("limit", limit)
        .query(Act.class)
        .list();
  }
}
