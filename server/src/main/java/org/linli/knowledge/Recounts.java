package org.linli.knowledge;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counting anew while nobody else can count. */
@Repository
class Recounts {
  private final JdbcClient jdbc;

  Recounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The keys whose counters do not say what a recount says. */
  List<Long> drifted(Recount recount) {
    return jdbc.sql(recount.drifted()).query(Long.class).list();
  }

  /** Holds, then counts; true when something was wrong. */
  @Transactional
  boolean repair(Recount recount, long key) {
    recount.holds().forEach(hold -> jdbc.sql(hold).param("key", key).query(Long.class).list());
    return jdbc.sql(recount.repair()).param("key", key).update() > 0;
  }
}
