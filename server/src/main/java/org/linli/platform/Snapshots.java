package org.linli.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the database shows. While the snapshot is the same text, every row is the same: it names
 * each transaction that has ended, and changes with the end of any that may have written, on
 * whatever node.
 */
@Repository
public class Snapshots {
  private final JdbcClient jdbc;

  Snapshots(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The snapshot of this moment. */
  public String now() {
    return jdbc.sql("select pg_current_snapshot()::text").query(String.class).single();
  }
}
