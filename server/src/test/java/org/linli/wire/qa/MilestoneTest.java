package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.Administration.assertTold;
import static org.linli.wire.qa.Board.UNKNOWN;
import static org.linli.wire.qa.Board.hire;
import static org.linli.wire.qa.Board.on;
import static org.linli.wire.qa.Board.post;
import static org.linli.wire.qa.QaClient.SERVER;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.Wallets.balance;
import static org.linli.wire.qa.Wallets.rich;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.Together;
import org.linli.moderation.SensitiveWords;
import org.linli.wallet.LedgerAudit;
import tools.jackson.databind.JsonNode;

class MilestoneTest {
  private static final String OTHERWISE = "the milestone is in another state";
  private final QaClient jiang = Board.enterprise(rich("jiang", "1000"));
  private final QaClient lin = QaClient.member("lin");
  private final String demand = post(jiang, "改版");

  @BeforeEach
  void lin_does_the_work() {
    hire(jiang, demand, lin);
  }

  @AfterEach
  void every_fen_is_accounted_for() {
    assertThat(SERVER.bean(LedgerAudit.class).findings()).isEmpty();
  }

  private Reply add(QaClient who, String title, String price) {
    return who.postAs(
        "enterprise/add_milestone",
        "demand_id",
        demand,
        "user_id",
        "" + lin.id(),
        "title",
        title,
        "price",
        price);
  }

  private String planned(String title, String price) {
    var reply = add(jiang, title, price);
    assertCode(reply, 1);
    return reply.data().get("milestone_id").toString();
  }

  private String paid(String title, String price) {
    var id = planned(title, price);
    assertCode(act("pay", jiang, id), 1);
    return id;
  }

  private static Reply act(String step, QaClient who, String milestone) {
    return who.postAs(
        "enterprise/" + step + "_milestone", "milestone_id", milestone, "reason", "不合要求");
  }

  private static Reply decide(QaClient who, String milestone, String earned) {
    return who.postAs(
        "enterprise/decide_milestone", "milestone_id", milestone, "earned", earned, "reason", "各半");
  }

  private JsonNode row(QaClient reader, String milestone) {
    var rows = on("enterprise/get_milestones", reader, demand);
    assertCode(rows, 1);
    return rows.data()
        .valueStream()
        .filter(row -> row.get("milestoneID").toString().equals(milestone))
        .findFirst()
        .orElseThrow();
  }

  private List<String> steps(String milestone) {
    return row(lin, milestone)
        .get("steps")
        .valueStream()
        .map(step -> step.get("action").stringValue())
        .toList();
  }

  @Test
  void it_is_paid_into_a_hold_and_released() {
    var id = planned("首页", "400.50");
    assertTold(lin, "阶段款", "需求《改版》的阶段“首页”已定为 400.50 元。");
    assertCode(act("pay", jiang, id), 1);
    assertCode(act("pay", jiang, id), 1);
    assertThat(balance(jiang)).isEqualByComparingTo("599.50");
    assertThat(balance(lin)).isZero();
    assertCode(act("release", jiang, id), 1);
    assertCode(act("release", jiang, id), 1);
    AfterRestart.nowAndLater(
        "a released milestone",
        () -> {
          assertThat(balance(lin)).isEqualByComparingTo("400.50");
          assertThat(row(jiang, id).get("state").stringValue()).isEqualTo("released");
          assertThat(steps(id)).containsExactly("added", "paid", "released");
        });
    assertTold(lin, "阶段款", "需求《改版》的阶段“首页”已放款，400.50 元已存入你的钱包。");
    var earned = lin.postAs("account/history_pay").data().get(0);
    assertThat(earned.get("type").intValue()).isEqualTo(3);
    assertThat(earned.get("receive").toString()).isEqualTo(demand);
    var spent = jiang.postAs("account/history_pay").data().get(0);
    assertThat(spent.get("amount").decimalValue()).isEqualByComparingTo("-400.50");
    assertThat(spent.get("type").intValue()).isEqualTo(3);
    assertSays(act("dispute", lin, id), -1, OTHERWISE);
    assertSays(act("cancel", lin, id), -1, OTHERWISE);
  }

  @Test
  void either_side_disputes_and_an_administrator_decides() {
    var root = QaClient.administrator();
    var id = paid("活动页", "100");
    assertCode(act("dispute", lin, id), 1);
    assertCode(act("dispute", jiang, id), 1);
    assertTold(jiang, "阶段款", "需求《改版》的阶段“活动页”有异议，等待管理员裁决。");
    var waiting = root.getByHeader("enterprise/back_get_disputes", "limit", "1000").data();
    assertThat(waiting.valueStream().map(row -> row.get("milestoneID").toString())).contains(id);
    assertCode(decide(lin, id, "100"), 0);
    assertCode(lin.getAs("enterprise/back_get_disputes"), 0);
    for (var wrong : List.of("100.01", "-1", "x", "")) {
      assertSays(decide(root, id, wrong), -1, "unfit reason or price");
    }
    assertSays(decide(root, UNKNOWN, "1"), -1, "unexpected milestone");
    assertCode(decide(root, id, "33.33"), 1);
    assertSays(decide(root, id, "33.33"), -1, OTHERWISE);
    assertThat(balance(lin)).isEqualByComparingTo("33.33");
    assertThat(balance(jiang)).isEqualByComparingTo("966.67");
    assertThat(steps(id)).containsExactly("added", "paid", "disputed", "disputed", "decided");
    assertThat(row(lin, id).get("steps").get(2).get("content").stringValue()).isEqualTo("不合要求");
    assertThat(row(lin, id).get("earned").decimalValue()).isEqualByComparingTo("33.33");
    assertTold(lin, "阶段款", "需求《改版》的阶段“活动页”已裁决，你得到 33.33 元。");
    var acts = root.getAs("account/back_get_acts", "limit", "200").data();
    assertThat(acts.valueStream().filter(act -> act.get("target").toString().equals(id)))
        .anyMatch(act -> act.get("action").stringValue().equals("裁决阶段款"));
  }

  @Test
  void a_side_says_no_more_than_twenty_times_that_it_does_not_agree() {
    var id = paid("活动页", "1");
    for (var time = 0; time < 20; time++) {
      assertCode(act("dispute", lin, id), 1);
    }
    assertSays(act("dispute", lin, id), -1, "too many requests");
    assertCode(act("dispute", jiang, id), 1);
  }

  @Test
  void nobody_decides_about_his_own() {
    var id = paid("自裁", "10");
    assertCode(act("dispute", lin, id), 1);
    var root = QaClient.administrator();
    var duty = new String[] {"user_id", "" + lin.id(), "duty", "accountant", "on", "1"};
    assertCode(root.postByHeader("account/set_duty", duty), 1);
    assertSays(decide(lin, id, "10"), -1, "permission denied");
    assertCode(act("release", jiang, id), 1);
    assertThat(balance(lin)).isEqualByComparingTo("10");
  }

  @Test
  void who_does_the_work_hands_back_and_the_owner_drops_what_is_not_paid() {
    var paid = paid("退回", "10");
    assertSays(act("cancel", jiang, paid), -1, "permission denied");
    assertCode(act("cancel", lin, paid), 1);
    assertCode(act("cancel", lin, paid), 1);
    assertThat(balance(jiang)).isEqualByComparingTo("1000");
    var planned = planned("不做", "10");
    assertSays(act("pay", lin, planned), -1, "permission denied");
    assertSays(act("release", lin, planned), -1, "permission denied");
    assertSays(act("release", jiang, planned), -1, OTHERWISE);
    assertSays(act("dispute", lin, planned), -1, OTHERWISE);
    assertCode(act("cancel", jiang, planned), 1);
    assertSays(act("pay", jiang, planned), -1, OTHERWISE);
    var dear = planned("太贵", "1000.01");
    assertSays(act("pay", jiang, dear), -1, "account balance not enough");
  }

  @Test
  void strangers_see_and_do_nothing() {
    var id = planned("首页", "10");
    var han = QaClient.member("han");
    assertThat(on("enterprise/get_milestones", han, demand).data()).isEmpty();
    assertCode(han.get("enterprise/get_milestones", "demand_id", demand), 0);
    for (var step : List.of("pay", "release", "dispute", "cancel")) {
      assertSays(act(step, han, id), -1, "unexpected milestone");
      assertCode(han.post("enterprise/" + step + "_milestone", "milestone_id", id), 0);
    }
    var mute =
        lin.postAs("enterprise/dispute_milestone", "milestone_id", paid("静", "1"), "reason", " ");
    assertSays(mute, -1, "unfit reason or price");
  }

  @Test
  void only_the_owner_plans_with_whom_he_took() {
    assertSays(add(lin, "自己定", "10"), -1, "not the owner");
    assertCode(jiang.post("enterprise/add_milestone", "demand_id", demand), 0);
    for (var wrong : List.of("0", "-1", "1e3", "0.001", "1000000.01", "", "99999999999999999999")) {
      assertSays(add(jiang, "首页", wrong), -1, "unexpected title or price");
    }
    assertSays(add(jiang, "长".repeat(201), "1"), -1, "unexpected title or price");
    SERVER.bean(SensitiveWords.class).add("阶段违禁词");
    assertSays(add(jiang, "首页阶段违禁词", "1"), -1, "unexpected title or price");
    var other = post(jiang, "另一个");
    assertSays(plan(other, lin), -1, "unexpected sign-up");
    assertSays(plan(UNKNOWN, lin), -1, "unexpected demand");
    assertCode(on("enterprise/close_demand", jiang, other), 1);
    assertSays(plan(other, lin), -1, "the demand is in another state");
  }

  private Reply plan(String where, QaClient member) {
    return jiang.postAs(
        "enterprise/add_milestone",
        "demand_id",
        where,
        "user_id",
        "" + member.id(),
        "title",
        "首页",
        "price",
        "1");
  }

  @Test
  void so_many_milestones_are_enough() {
    for (var number = 0; number < 50; number++) {
      planned("第" + number, "0.01");
    }
    assertSays(add(jiang, "再一个", "0.01"), -1, "too many milestones");
  }

  @Test
  void a_demand_that_ends_drops_what_is_not_paid_and_leaves_a_week_for_the_rest() {
    var planned = planned("未付", "10");
    var paid = paid("已付", "20");
    assertCode(on("enterprise/close_demand", jiang, demand), 1);
    assertThat(row(lin, planned).get("state").stringValue()).isEqualTo("dropped");
    assertThat(row(lin, paid).get("back_time").stringValue()).isNotEmpty();
    assertCode(act("dispute", lin, paid), 1);
    assertThat(row(lin, paid).get("back_time").stringValue()).isEmpty();
    assertCode(decide(QaClient.administrator(), paid, "20"), 1);
    assertThat(balance(lin)).isEqualByComparingTo("20");
  }

  @Test
  void of_releasing_handing_back_and_disputing_at_once_one_wins() {
    var id = paid("抢", "90");
    var turn = new AtomicInteger();
    Together.all(
        9,
        () ->
            switch (turn.getAndIncrement() % 3) {
              case 0 -> act("release", jiang, id).number("code");
              case 1 -> act("cancel", lin, id).number("code");
              default -> act("pay", jiang, id).number("code");
            });
    assertThat(balance(jiang).add(balance(lin))).isEqualByComparingTo("1000");
    assertThat(row(lin, id).get("state").stringValue()).isIn("released", "returned");
    assertThat(steps(id)).hasSize(3);
  }

  @Test
  void paying_many_at_once_spends_only_what_there_is() {
    var ids = new ConcurrentLinkedQueue<String>();
    for (var number = 0; number < 6; number++) {
      ids.add(planned("第" + number, "300"));
    }
    var codes = Together.all(6, () -> act("pay", jiang, ids.remove()).number("code"));
    assertThat(codes).containsOnly(1, -1);
    assertThat(codes.stream().filter(code -> code.equals(1))).hasSize(3);
    assertThat(balance(jiang)).isEqualByComparingTo("100");
  }
}
