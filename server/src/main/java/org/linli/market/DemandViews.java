package org.linli.market;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import org.linli.platform.Tally;
import org.linli.platform.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often demands are looked at, counted in memory and written every second. */
@Repository
public class DemandViews {
  private static final String WRITING =
      """
      with counted as (
        select id, times
        from unnest(string_to_array(:ids, ',')::bigint[],
          string_to_array(:times, ',')::bigint[]) as c (id, times)),
      held as (
        select id from market.demand where id in (select id from counted)
        order by id
        for no key update),
      days as (
        insert into market.demand_view_day as v (demand_id, day, views)
        select counted.id, (cast(:now as timestamptz) at time zone 'Asia/Shanghai')::date, counted.times
        from counted join held on held.id = counted.id
        order by counted.id
        on conflict (demand_id, day) do update set views = v.views + excluded.views)
      update market.demand as d set views = d.views + counted.times
      from counted join held on held.id = counted.id
      where d.id = counted.id
      """;
  private final Tally tally;

  DemandViews(JdbcClient jdbc, Clock clock, Workers workers) {
    tally = new Tally("demand views", WRITING, jdbc, clock, workers);
  }

  /** Somebody looks at this demand. */
  public void viewed(long demand) {
    tally.count(demand);
  }

  @PreDestroy
  boolean write() {
    return tally.write();
  }
}
