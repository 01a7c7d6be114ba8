package org.linli.market;

import static java.util.stream.Collectors.toMap;

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

  /**
   * Open ones: these first, in their order and without the reader's own, then the newest of the
   * others; none of those that are unwanted.
   */
  public List<Demand> chosen(
      List<Long> first, List<Long> unwanted, long reader, long offset, int limit) {
    return list(
        """
        join (
          with first as materialized (
            select f.id, f.place
            from unnest(:first::bigint[]) with ordinality as f (id, place)
            join market.demand on demand.id = f.id
            where demand.state = 'NORMAL' and demand.phase = 'OPEN'
              and demand.account_id <> :reader),
          others as (
            select id, row_number() over () as place from (
              select id from market.demand
              where state = 'NORMAL' and phase = 'OPEN' and id <> all(:unwanted::bigint[])
                and id not in (select id from first)
              order by created_at desc, id desc
              offset greatest(:offset - (select count(*) from first), 0)
              limit greatest(least(
                :limit, :offset + :limit - (select count(*) from first)), 0)) as fresh)
          select id as listed, part, place from (
            (select id, 0 as part, row_number() over (order by place) as place
             from first order by place offset :offset limit :limit)
            union all
            select id, 1, place from others) as both_parts) as page
          on page.listed = d.id
        order by page.part, page.place
        """,
        Map.of(
            "first", first.toArray(Long[]::new),
            "unwanted", unwanted.toArray(Long[]::new),
            "reader", reader,
            "offset", offset,
            "limit", limit));
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

  /** The titles of those of these that everybody sees. */
  public Map<Long, String> titles(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : jdbc
            .sql("select id, title from market.demand where id = any(:ids) and state = 'NORMAL'")
            .param("ids", ids.toArray(Long[]::new))
            .query((row, _) -> Map.entry(row.getLong("id"), row.getString("title")))
            .list()
            .stream()
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
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
