package org.linli.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.market.Fair.balance;
import static org.linli.market.Fair.bean;
import static org.linli.market.Fair.paid;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.moderation.Verdicts;
import org.linli.wallet.LedgerAudit;
import org.springframework.jdbc.core.simple.JdbcClient;

class MilestoneEndsTest {
  private final long jiang = Fair.enterprise("江", 10_000);
  private final long demand = Fair.demand(jiang, "改版");
  private final long lin = Fair.hired(jiang, demand, "林");

  @AfterEach
  void every_fen_is_accounted_for() {
    assertThat(bean(LedgerAudit.class).findings()).isEmpty();
  }

  private Milestone milestone(long id) {
    return bean(Milestones.class).of(demand, Reader.ADMINISTRATOR).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private void age() {
    bean(JdbcClient.class)
        .sql(
            "update market.milestone set due_at = due_at - interval '7 days' where demand_id = :id")
        .param("id", demand)
        .update();
    bean(MilestoneEnds.class).run();
  }

  private void erase(long account) {
    bean(Members.class).delete(account);
  }

  @Test
  void what_is_paid_goes_back_a_week_after_the_end() {
    var id = paid(jiang, demand, lin, 3_000);
    bean(DemandProgress.class).close(jiang, demand);
    bean(MilestoneEnds.class).run();
    assertThat(milestone(id).state()).isEqualTo(Milestone.State.PAID);
    age();
    assertThat(milestone(id).state()).isEqualTo(Milestone.State.RETURNED);
    assertThat(balance(jiang)).isEqualTo(10_000);
  }

  @Test
  void what_is_disputed_waits_for_its_decision() {
    var id = paid(jiang, demand, lin, 3_000);
    bean(DemandProgress.class).close(jiang, demand);
    bean(MilestoneDisputes.class).dispute(lin, id, "做完了");
    age();
    assertThat(milestone(id).state()).isEqualTo(Milestone.State.DISPUTED);
    assertThat(balance(jiang)).isEqualTo(7_000);
  }

  @Test
  void a_removed_demand_that_comes_back_keeps_what_is_held() {
    var id = paid(jiang, demand, lin, 3_000);
    var subject = DemandSubject.of(demand);
    var root = Fair.somebody("管");
    bean(Verdicts.class).uphold(root, subject);
    assertThat(milestone(id).dueAt()).isNotNull();
    assertThat(bean(MilestonePayments.class).pay(jiang, id)).isEqualTo(MilestoneOutcome.DONE);
    bean(Verdicts.class).clear(root, subject);
    assertThat(milestone(id).dueAt()).isNull();
    assertThat(bean(MilestonePayments.class).release(jiang, id)).isEqualTo(MilestoneOutcome.DONE);
    assertThat(balance(lin)).isEqualTo(3_000);
  }

  @Test
  void who_does_the_work_and_leaves_lets_go_of_it() {
    var paid = paid(jiang, demand, lin, 1_000);
    var disputed = paid(jiang, demand, lin, 2_000);
    bean(MilestoneDisputes.class).dispute(jiang, disputed, "没做完");
    erase(lin);
    assertThat(milestone(paid).state()).isEqualTo(Milestone.State.RETURNED);
    assertThat(milestone(disputed).state()).isEqualTo(Milestone.State.RETURNED);
    assertThat(balance(jiang)).isEqualTo(10_000);
    assertThat(bean(SignUps.class).to(demand, 0, 9)).isEmpty();
    assertThat(bean(Demands.class).find(demand, Reader.STRANGER).orElseThrow().signUps()).isZero();
  }

  @Test
  void an_owner_who_leaves_lets_go_of_what_he_paid_and_his_demands_end() {
    var paid = paid(jiang, demand, lin, 1_000);
    var disputed = paid(jiang, demand, lin, 2_000);
    bean(MilestoneDisputes.class).dispute(jiang, disputed, "没做完");
    erase(jiang);
    assertThat(milestone(paid).state()).isEqualTo(Milestone.State.RELEASED);
    assertThat(milestone(disputed).state()).isEqualTo(Milestone.State.DISPUTED);
    assertThat(balance(lin)).isEqualTo(1_000);
    assertThat(bean(Demands.class).find(demand, Reader.STRANGER).orElseThrow().phase())
        .isEqualTo(Demand.Phase.CLOSED);
    var decided = bean(MilestoneDisputes.class).decide(lin + 1_000_000, disputed, 500, "");
    assertThat(decided).isEqualTo(MilestoneOutcome.DONE);
    assertThat(balance(lin)).isEqualTo(1_500);
    assertThat(balance(jiang)).isEqualTo(7_000);
  }

  @Test
  void a_removed_demand_of_who_has_left_is_over_when_it_comes_back() {
    var subject = DemandSubject.of(demand);
    var root = Fair.somebody("管");
    bean(Verdicts.class).uphold(root, subject);
    erase(jiang);
    bean(Verdicts.class).clear(root, subject);
    assertThat(bean(Demands.class).find(demand, Reader.STRANGER).orElseThrow().phase())
        .isEqualTo(Demand.Phase.CLOSED);
  }
}
