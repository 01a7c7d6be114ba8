package org.linli.platform;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How far the outbox may be read. Ids are drawn in order but committed in any: a missing one holds
 * the readers up until every transaction that may have drawn it has ended.
 */
@Repository
class Horizon {
  private static final int AT_ONCE = 1_000;
  private final JdbcClient jdbc;
  private long known = -1;
  private Gap gap = new Gap(0, 0);

  Horizon(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Gap(long first, long until) {}

  /** The id up to which no event can appear any more. */
  synchronized long look() {
    if (known < 0) {
      known = slowest();
    }
    var oldestOpen = snapshot("pg_snapshot_xmin");
    var ids = after(known);
    while (!ids.isEmpty()) {
      for (var id : ids) {
        if (id > known + 1 && !closed(oldestOpen)) {
          return known;
        }
        known = id;
      }
      ids = after(known);
    }
    return known;
  }

  /** Whether the gap after what is known was seen before, and whoever might fill it has ended. */
  private boolean closed(long oldestOpen) {
    if (gap.first() != known + 1) {
      gap = new Gap(known + 1, snapshot("pg_snapshot_xmax"));
    }
    return oldestOpen >= gap.until();
  }

  private long slowest() {
    return jdbc.sql("select coalesce(min(last_id), 0) from platform.listener")
        .query(Long.class)
        .single();
  }

  private List<Long> after(long id) {
    return jdbc.sql("select id from platform.event where id > :id order by id limit :most")
        .param("id", id)
        .param("most", AT_ONCE)
        .query(Long.class)
        .list();
  }

  private long snapshot(String side) {
    return jdbc.sql("select " + side + "(pg_current_snapshot())::text::bigint")
        .query(Long.class)
        .single();
  }
}
