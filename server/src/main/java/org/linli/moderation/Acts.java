package org.linli.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
    log(administrator, kind, target, about, Optional.empty());
  }

  /** The same with a reason that everybody may read. */
  public void log(
      long administrator, Act.Kind kind, long target, String about, Optional<Act.Reason> reason) {
    jdbc.sql(
            """
            insert into moderation.act (administrator_id, kind, target_id, about, reason, at)
            values (:administrator, :kind, :target, :about, :reason, :now)
            """)
        .param("administrator", administrator)
        .param("kind", kind.name())
        .param("target", target)
        .param("about", about)
        .param("reason", reason.map(Act.Reason::name).orElse(null))
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** One page of the log, newest first. */
  public List<Act> page(long offset, int limit) {
    return jdbc.sql(
            """
            select id, administrator_id, kind, target_id, about, reason, at
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
