package org.linli.market;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.linli.platform.Bounded;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The demands that everybody sees. */
@Repository
public class DemandBoard {
  private final JdbcClient jdbc;

  DemandBoard(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those for which members may sign up, newest first. */
  public List<Demand> open(long offset, int limit) {
    return list(
        """
        where d.state = 'NORMAL' and d.phase = 'OPEN'
        order by d.created_at desc, d.id desc
        offset :offset limit :limit
        """,
        Map.of("offset", offset, "limit", limit));
  }

  /** Those with one of these tags, open ones before others and then newest first. */
  public List<Demand> tagged(Collection<Long> tags, long offset, int limit) {
    return tags.isEmpty()
        ? List.of()
        : list(
            """
            join (
              select distinct open, posted_at, demand_id from market.demand_tag
              where tag_id in (:tags) and shown
              order by open desc, posted_at desc, demand_id desc
              offset :offset limit :limit) t on t.demand_id = d.id
            order by t.open desc, t.posted_at desc, t.demand_id desc
            """,
            Map.of("tags", tags, "offset", offset, "limit", limit));
  }

  private List<Demand> list(String which, Map<String, ?> parameters) {
    return jdbc
        .sql(Bounded.list(DemandRow.SELECT + which))
        .params(parameters)
        .query(RecordRows.of(DemandRow.class))
        .list()
        .stream()
        .map(DemandRow::demand)
        .toList();
  }
}
