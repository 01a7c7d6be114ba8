package org.linli.discovery;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rebuildings of the index that operators have asked for. */
@Repository
class SearchRebuilds {
  private final JdbcClient jdbc;
  private final Clock clock;

  SearchRebuilds(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How far one has come. */
  record Rebuild(State state, long done, long total) {}

  enum State {
    ASKED,
    RUNNING,
    DONE,
    FAILED
  }

  long ask() {
    return jdbc.sql("insert into discovery.search_rebuild (asked_at) values (:now) returning id")
        .param("now", Timestamp.from(clock.instant()))
        .query(Long.class)
        .single();
  }

  Rebuild find(long id) {
    return jdbc.sql("select state, done, total from discovery.search_rebuild where id = :id")
        .param("id", id)
        .query(Rebuild.class)
        .single();
  }

  /** Takes the next one upon oneself. */
  Optional<Long> next() {
    return jdbc.sql(
            """
            update discovery.search_rebuild set state = 'RUNNING'
            where id = (
              select id from discovery.search_rebuild where state = 'ASKED'
              order by id limit 1
              for update skip locked)
            returning id
            """)
        .query(Long.class)
        .optional();
  }

  /** What was cut off is to be done again. */
  void resume() {
    jdbc.sql("update discovery.search_rebuild set state = 'ASKED' where state = 'RUNNING'")
        .update();
  }

  void at(long id, long done, long total) {
    jdbc.sql("update discovery.search_rebuild set done = :done, total = :total where id = :id")
        .param("done", done)
        .param("total", total)
        .param("id", id)
        .update();
  }

  void end(long id, State state) {
    jdbc.sql("update discovery.search_rebuild set state = :state where id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
  }
}
