package org.linli.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the story has been told. */
@Repository
class Loading {
  private final JdbcClient jdbc;
  private final Clock clock;

  Loading(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Where the telling stands.
   *
   * @param done how many acts have been told
   */
  record Progress(Instant begunAt, int done, boolean finished) {}

  Optional<Progress> progress() {
    return jdbc.sql("select begun_at, done, finished_at is not null as finished from demo.loading")
        .query(Progress.class)
        .optional();
  }

  void begin() {
    jdbc.sql("insert into demo.loading (begun_at, done) values (:now, 0)")
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Notes it in the transaction of the last act, which need not wait for the disk. */
  void done(int acts) {
    jdbc.sql(
            """
            update demo.loading set done = :acts
            where set_config('synchronous_commit', 'off', true) = 'off'
            """)
        .param("acts", acts)
        .update();
  }

  void finish() {
    jdbc.sql("update demo.loading set finished_at = :now")
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
