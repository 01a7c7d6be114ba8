package org.linli.market;

import java.util.List;
import org.linli.moderation.ContentLine;
import org.linli.moderation.ContentQuery;
import org.linli.platform.Bounded;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All demands in whatever state, newest first, for administrators. */
@Repository
public class DemandDesk {
  private static final String LINE =
      """
      select c.id, 'DEMAND' as kind, c.title, left(c.content, 300) as begin, c.account_id,
             m.nickname as author, false as anonymous,
             case when c.reported and c.state = 'NORMAL' then 'REPORTED' else c.state end as state,
             c.created_at
      from market.demand c join identity.member_card m on m.id = c.account_id
      """;
  private final JdbcClient jdbc;

  DemandDesk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Demand> all(long offset, int limit) {
    return jdbc
        .sql(
            Bounded.list(
                DemandRow.SELECT
                    + "order by d.created_at desc, d.id desc offset :offset limit :limit"))
        .param("offset", offset)
        .param("limit", limit)
        .query(RecordRows.of(DemandRow.class))
        .list()
        .stream()
        .map(DemandRow::demand)
        .toList();
  }

  /** So many with ids below this one. */
  public List<ContentLine> find(ContentQuery query, long before, int limit) {
    return jdbc.sql(LINE + query.where("c.title"))
        .params(query.values(before, limit))
        .query(RecordRows.of(ContentLine.class))
        .list();
  }
}
