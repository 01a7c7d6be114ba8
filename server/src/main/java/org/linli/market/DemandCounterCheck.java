package org.linli.market;

import java.time.Duration;
import java.util.List;
import org.linli.platform.Job;
import org.linli.platform.Recount;
import org.linli.platform.Recounts;
import org.springframework.stereotype.Component;

/** Looks nightly for counters of demands that drifted. */
@Component
class DemandCounterCheck implements Job {
  private static final Recount SIGN_UPS =
      new Recount(
          "demand",
          List.of("select id from market.demand where id = :key for no key update"),
          """
          select d.id from market.demand d
          left join (
            select demand_id, count(*) as sign_ups from market.sign_up group by demand_id) s
            on s.demand_id = d.id
          where d.sign_ups <> coalesce(s.sign_ups, 0)
          order by d.id
          """,
          """
          update market.demand d set sign_ups = s.sign_ups
          from (select count(*) as sign_ups from market.sign_up where demand_id = :key) s
          where d.id = :key and d.sign_ups <> s.sign_ups
          """);
  private final Recounts recounts;

  DemandCounterCheck(Recounts recounts) {
    this.recounts = recounts;
  }

  @Override
  public String name() {
    return "demand counters";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    recounts.check(List.of(SIGN_UPS));
  }
}
