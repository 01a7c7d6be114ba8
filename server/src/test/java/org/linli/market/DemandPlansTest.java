package org.linli.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.Explained;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.identity.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With some thousand rows every list walks an index in its own order. */
@OwnServer
class DemandPlansTest {
  private static final RunningServer SERVER = RunningServer.own(Map.of());
  private static final JdbcClient JDBC = SERVER.bean(JdbcClient.class);
  private static final String SCANNED = "Seq Scan on (?!account|login_name)";
  private static final Explained EXPLAINED = new Explained(SERVER.bean(DataSource.class));

  @BeforeAll
  static void a_town_has_wanted_for_years() {
    JDBC.sql(
            """
            insert into identity.account (nickname, level, user_group, created_at)
            select 'n' || n, 1, 3, now() from generate_series(1, 500) n
            """)
        .update();
    JDBC.sql(
            """
            insert into market.demand
              (account_id, title, content, beginning, cover, price, allowed_groups, state, phase,
               created_at, edited_at)
            select 1 + n % 500, 't' || n, repeat('c', 300), 'c', '', '1', '',
                   case when n % 50 = 0 then 'REMOVED' else 'NORMAL' end,
                   case when n % 3 = 0 then 'CLOSED' else 'OPEN' end,
                   timestamptz '2026-01-01' + n * interval '1 hour', timestamptz '2026-01-01'
            from generate_series(1, 6000) n
            """)
        .update();
    JDBC.sql(
            """
            insert into market.demand_tag (demand_id, tag_id, place, shown, open, posted_at)
            select id, 1 + id % 40, 0, true, phase = 'OPEN', created_at from market.demand
            """)
        .update();
    JDBC.sql(
            """
            insert into market.sign_up (demand_id, account_id, state, signed_at)
            select id, 1 + (id + m) % 500, 'SIGNED', created_at
            from market.demand, generate_series(1, 3) m
            """)
        .update();
    JDBC.sql(
            """
            insert into market.milestone
              (demand_id, account_id, title, fen, state, due_at, created_at, changed_at)
            select id, 1 + id % 500, 'm', 100,
                   case when id % 100 = 0 then 'DISPUTED' else 'PAID' end,
                   case when id % 100 = 1 then created_at end, created_at, created_at
            from market.demand
            """)
        .update();
    for (var table : List.of("demand", "demand_tag", "sign_up", "milestone")) {
      JDBC.sql("analyze market." + table).update();
    }
    JDBC.sql("analyze identity.account").update();
  }

  @AfterAll
  static void leave() {
    SERVER.close();
  }

  private static void assertFinds(Runnable list, String index) {
    EXPLAINED.plan();
    list.run();
    assertThat(EXPLAINED.plan()).contains(index).doesNotContainPattern(SCANNED);
  }

  @Test
  void demands_are_found_by_an_index() {
    var board = new DemandBoard(EXPLAINED.client());
    var demands = new Demands(EXPLAINED.client());
    var desk = new DemandDesk(EXPLAINED.client());
    assertFinds(() -> board.open(12, 6), "demand_created_at_id_idx");
    assertFinds(() -> board.tagged(List.of(7L), 12, 6), "demand_tag_tag_id_open_posted_at");
    assertFinds(() -> demands.find(7, Reader.STRANGER), "demand_pkey");
    assertFinds(() -> demands.by(7, Reader.member(7), 0, 6), "demand_account_id_created_at_id_idx");
    assertFinds(() -> desk.all(12, 6), "demand_created_at_id_idx1");
  }

  @Test
  void sign_ups_and_milestones_are_found_by_an_index() {
    var signUps = new SignUps(EXPLAINED.client());
    var rows = new MilestoneRows(EXPLAINED.client());
    var journal = new MilestoneJournal(EXPLAINED.client(), null, null);
    var milestones = new Milestones(journal, EXPLAINED.client());
    assertFinds(() -> signUps.to(7, 0, 6), "sign_up_demand_id_id_idx");
    assertFinds(() -> signUps.of(7, 7), "sign_up_pkey");
    assertFinds(
        () -> new OwnSignUps(new Demands(EXPLAINED.client()), EXPLAINED.client()).of(7, 0, 6),
        "sign_up_account_id_id_idx");
    assertFinds(() -> rows.due(SERVER.clock().instant()), "milestone_due_at_id_idx");
    assertFinds(() -> milestones.of(7, Reader.ADMINISTRATOR), "milestone_demand_id_id_idx");
    assertFinds(() -> milestones.disputed(0, 6), "milestone_changed_at_id_idx");
  }
}
