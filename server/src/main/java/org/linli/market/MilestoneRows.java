package org.linli.market;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing milestones. Who changes one holds its demand first. */
@Repository
class MilestoneRows {
  private static final String HELD =
      """
      select s.id, s.demand_id, d.account_id as owner_id, s.account_id, s.title,
             d.title as demand_title, s.fen, s.state
      from market.milestone s join market.demand d on d.id = s.demand_id
      """;
  private final JdbcClient jdbc;

  MilestoneRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(long demand, long account, String title, long fen, Instant now) {
    return jdbc.sql(
            """
            insert into market.milestone
              (demand_id, account_id, title, fen, state, created_at, changed_at)
            values (:demand, :account, :title, :fen, 'PLANNED', :now, :now)
            returning id
            """)
        .param("demand", demand)
        .param("account", account)
        .param("title", title)
        .param("fen", fen)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  Optional<Long> demandOf(long id) {
    return jdbc.sql("select demand_id from market.milestone where id = :id")
        .param("id", id)
        .query(Long.class)
        .optional();
  }

  Optional<HeldMilestone> find(long id) {
    return jdbc.sql(HELD + "where s.id = :id")
        .param("id", id)
        .query(HeldMilestone.class)
        .optional();
  }

  List<HeldMilestone> of(long demand) {
    return jdbc.sql(HELD + "where s.demand_id = :demand order by s.id")
        .param("demand", demand)
        .query(HeldMilestone.class)
        .list();
  }

  void put(long id, Milestone.State state, long earned, Instant now) {
    jdbc.sql(
            """
            update market.milestone
            set state = :state, earned_fen = :earned, due_at = null,
                changed_at = case state when :state then changed_at else :now end
            where id = :id
            """)
        .param("state", state.name())
        .param("earned", earned)
        .param("now", Timestamp.from(now))
        .param("id", id)
        .update();
  }

  /** What is paid of a demand goes back then, or not by itself. */
  void due(long demand, Optional<Instant> at) {
    jdbc.sql(
            """
            update market.milestone set due_at = :at where demand_id = :demand and state = 'PAID'
            """)
        .param("at", at.map(Timestamp::from).orElse(null))
        .param("demand", demand)
        .update();
  }

  /** One that is due. */
  Optional<Long> due(Instant now) {
    return jdbc.sql(
            """
            select id from market.milestone where due_at <= :now order by due_at, id limit 1
            """)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .optional();
  }

  /** Whether what is paid for it goes back by now. */
  boolean isDue(long id, Instant now) {
    return jdbc.sql(
            "select exists (select from market.milestone where id = :id and due_at <= :now)")
        .param("id", id)
        .param("now", Timestamp.from(now))
        .query(Boolean.class)
        .single();
  }

  /** Demands with something that is not settled of which this account is one side. */
  List<Long> demandsOf(long account) {
    return jdbc.sql(
            """
            select s.demand_id from market.milestone s
            where s.account_id = :account and s.state in ('PLANNED', 'PAID', 'DISPUTED')
            union
            select d.id from market.demand d
            where d.account_id = :account and exists (
              select from market.milestone s
              where s.demand_id = d.id and s.state in ('PLANNED', 'PAID', 'DISPUTED'))
            order by 1
            """)
        .param("account", account)
        .query(Long.class)
        .list();
  }
}
