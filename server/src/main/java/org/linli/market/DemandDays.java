package org.linli.market;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much an enterprise's demands were looked at and signed up for, by days in Shanghai. */
@Repository
public class DemandDays {
  private final JdbcClient jdbc;
  private final Clock clock;

  DemandDays(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Of all demands of an account that are there. */
  public record Day(LocalDate day, long views, long signUps) {}

  /** The last so many days of an account, up to today. */
  public List<Day> of(long account, int days) {
    return jdbc.sql(
            """
            with today as (select (cast(:now as timestamptz) at time zone 'Asia/Shanghai')::date as day),
            own as (
              select id from market.demand where account_id = :account and state <> 'REMOVED'),
            seen as (
              select day, sum(views) as views from market.demand_view_day
              where demand_id in (select id from own)
                and day > (select day - :days from today)
              group by 1),
            signed as (
              select (signed_at at time zone 'Asia/Shanghai')::date as day, count(*) as sign_ups
              from market.sign_up
              where demand_id in (select id from own)
              group by 1)
            select today.day - ago as day, coalesce(seen.views, 0) as views,
                   coalesce(signed.sign_ups, 0) as sign_ups
            from today cross join generate_series(0, :days - 1) as ago
            left join seen on seen.day = today.day - ago
            left join signed on signed.day = today.day - ago
            order by 1
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("account", account)
        .param("days", days)
        .query(Day.class)
        .list();
  }
}
