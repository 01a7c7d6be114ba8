package org.linli.discovery;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What an index has to read again, in order: whoever adds to it holds the row of one listener, so
 * that a lower number never comes later.
 */
@Repository
class SearchChanges {
  private final JdbcClient jdbc;

  SearchChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Change(long id, SearchKind kind, long targetId) {

    SearchKey key() {
      return new SearchKey(kind, targetId);
    }
  }

  void add(SearchKey key, Instant at) {
    jdbc.sql(
            """
            insert into discovery.search_change (kind, target_id, changed_at)
            values (:kind, :target, :at)
            """)
        .param("kind", key.kind().name())
        .param("target", key.id())
        .param("at", Timestamp.from(at))
        .update();
  }

  List<Change> after(long id, int most) {
    return jdbc.sql(
            """
            select id, kind, target_id from discovery.search_change
            where id > :id order by id limit :most
            """)
        .param("id", id)
        .param("most", most)
        .query(Change.class)
        .list();
  }

  long first() {
    return end("min");
  }

  long last() {
    return end("max");
  }

  /** Forgets what is older; never the last, which tells how far things have come. */
  void forget(Instant before) {
    jdbc.sql(
            """
            delete from discovery.search_change
            where changed_at < :before
              and id < (select max(id) from discovery.search_change)
            """)
        .param("before", Timestamp.from(before))
        .update();
  }

  private long end(String which) {
    return jdbc.sql("select coalesce(" + which + "(id), 0) from discovery.search_change")
        .query(Long.class)
        .single();
  }
}
