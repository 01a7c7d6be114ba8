package org.linli.market;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an enterprise's demands have come to, in numbers. */
@Repository
public class DemandFigures {
  private final JdbcClient jdbc;

  DemandFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Sums over all demands of an account that are there.
   *
   * @param waiting sign-ups that wait for a decision
   * @param heldFen what is held for milestones
   * @param earnedFen what went to those who did the work
   */
  public record Sums(
      int open,
      int started,
      int closed,
      long views,
      int signUps,
      int waiting,
      long heldFen,
      long earnedFen) {}

  public Sums of(long account) {
    return jdbc.sql(
            """
            with own as (
              select id, phase, views, sign_ups from market.demand
              where account_id = :account and state <> 'REMOVED'),
            paid as (
              select coalesce(sum(fen) filter (where state in ('PAID', 'DISPUTED')), 0) as held,
                     coalesce(sum(earned_fen), 0) as earned
              from market.milestone where demand_id in (select id from own))
            select count(*) filter (where phase = 'OPEN') as open,
                   count(*) filter (where phase = 'STARTED') as started,
                   count(*) filter (where phase = 'CLOSED') as closed,
                   coalesce(sum(views), 0) as views, coalesce(sum(sign_ups), 0) as sign_ups,
                   (select count(*) from market.sign_up
                    where state = 'SIGNED' and demand_id in (
                      select id from own where phase <> 'CLOSED')) as waiting,
                   (select held from paid) as held_fen, (select earned from paid) as earned_fen
            from own
            """)
        .param("account", account)
        .query(Sums.class)
        .single();
  }
}
