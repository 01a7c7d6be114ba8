package org.linli.media;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who needs which picture. */
@Repository
class References {
  private final JdbcClient jdbc;

  References(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds one to a picture whose row is held; always true. */
  boolean add(String hash, String referrer) {
    jdbc.sql(
            """
            insert into media.reference (referrer, hash)
            values (:referrer, :hash)
            on conflict do nothing
            """)
        .param("referrer", referrer)
        .param("hash", hash)
        .update();
    return true;
  }

  void remove(String referrer) {
    jdbc.sql("delete from media.reference where referrer = :referrer")
        .param("referrer", referrer)
        .update();
  }
}
