package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.Administration.assertTold;
import static org.linli.wire.qa.Board.UNKNOWN;
import static org.linli.wire.qa.Board.decide;
import static org.linli.wire.qa.Board.on;
import static org.linli.wire.qa.Board.post;
import static org.linli.wire.qa.Board.sign;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Together;

class SignUpTest {
  private final QaClient jiang = Board.enterprise("jiang");
  private final QaClient lin = QaClient.member("lin");
  private final QaClient han = QaClient.member("han");
  private final String demand = post(jiang, "改版");

  private int state(QaClient member) {
    var reply = on("board/get_sign_state", member, demand);
    assertCode(reply, 1);
    return reply.data().get("state").intValue();
  }

  private List<Long> signed() {
    return Administration.ids(on("enterprise/get_signed_users", jiang, demand).data());
  }

  private int counted() {
    return on("board/get_demand", lin, demand).data().get("signed").intValue();
  }

  @Test
  void members_sign_up_once_and_their_owner_sees_them() {
    assertSays(on("board/get_sign_state", lin, demand), -1, "not signed up");
    sign(lin, demand);
    sign(lin, demand);
    sign(han, demand);
    AfterRestart.nowAndLater(
        "sign-ups",
        () -> {
          assertThat(signed()).containsExactly(han.id(), lin.id());
          assertThat(counted()).isEqualTo(2);
          assertThat(state(lin)).isZero();
        });
    var mine = lin.getAs("board/get_my_demand").data();
    assertThat(mine).hasSize(1);
    assertThat(mine.get(0).get("title").stringValue()).isEqualTo("改版");
    assertThat(mine.get(0).get("state").intValue()).isZero();
    assertTold(jiang, "报名信息", nickname(lin) + "报名了你的需求《改版》");
    assertSays(on("enterprise/get_signed_users", lin, demand), -1, "unexpected demand");
    assertCode(on("enterprise/get_signed_users", QaClient.administrator(), demand), 1);
    assertCode(jiang.get("enterprise/get_signed_users", "demand_id", demand), 0);
    assertCode(lin.get("board/get_sign_state", "demand_id", demand), 0);
  }

  private static String nickname(QaClient member) {
    return member
        .get("account/get_user", "user_id", "" + member.id())
        .data()
        .get("nickname")
        .stringValue();
  }

  @Test
  void signing_up_at_once_is_signing_up_once() {
    Together.all(8, () -> on("board/sign_to_demand", lin, demand).number("code"));
    assertThat(counted()).isOne();
  }

  @Test
  void who_is_not_meant_does_not_sign_up() {
    var experts = post(jiang, "只限专家", "allowed_user", "2");
    assertSays(on("board/sign_to_demand", lin, experts), -1, "unexpected user group");
    assertCode(on("board/sign_to_demand", School.writer("wu"), experts), 1);
    assertSays(on("board/sign_to_demand", jiang, demand), -1, "one's own demand");
    assertSays(on("board/sign_to_demand", lin, UNKNOWN), -1, "unexpected demand");
    assertCode(lin.get("board/sign_to_demand", "demand_id", demand), 0);
    assertCode(on("enterprise/start_demand", jiang, demand), 1);
    assertSays(on("board/sign_to_demand", lin, demand), -1, "the demand is in another state");
  }

  @Test
  void its_owner_confirms_and_refuses_and_takes_it_back() {
    sign(lin, demand);
    sign(han, demand);
    assertCode(decide("refuse_signed_user", jiang, demand, lin), 1);
    assertThat(state(lin)).isEqualTo(-1);
    assertTold(lin, "报名信息", "你报名的需求《改版》未通过！");
    assertSays(on("board/sign_to_demand", lin, demand), -1, "the sign-up was refused");
    assertSays(
        decide("confirm_signed_user", jiang, demand, lin), -1, "the sign-up is in another state");
    assertCode(decide("un_refuse_signed_user", jiang, demand, lin), 1);
    assertThat(state(lin)).isZero();
    assertCode(decide("confirm_signed_user", jiang, demand, lin), 1);
    assertCode(decide("confirm_signed_user", jiang, demand, lin), 1);
    assertThat(state(lin)).isOne();
    assertTold(lin, "报名信息", "你报名的需求《改版》已通过！");
    assertSays(
        decide("refuse_signed_user", jiang, demand, lin), -1, "the sign-up is in another state");
    assertSays(
        decide("un_refuse_signed_user", jiang, demand, lin), -1, "the sign-up is in another state");
    assertThat(lin.getAs("group/get_invites").data()).hasSize(1);
  }

  @Test
  void nobody_else_decides_and_nothing_is_decided_at_the_end() {
    sign(lin, demand);
    for (var operation :
        List.of("confirm_signed_user", "refuse_signed_user", "un_refuse_signed_user")) {
      assertSays(decide(operation, lin, demand, lin), -1, "not the owner");
      assertSays(decide(operation, jiang, demand, han), -1, "unexpected sign-up");
      assertSays(decide(operation, jiang, UNKNOWN, lin), -1, "unexpected demand");
      assertCode(jiang.get("enterprise/" + operation, "target", demand), 0);
    }
    assertCode(on("enterprise/close_demand", jiang, demand), 1);
    assertSays(
        decide("confirm_signed_user", jiang, demand, lin), -1, "the sign-up is in another state");
    assertThat(state(lin)).isZero();
  }

  @Test
  void of_confirming_and_refusing_at_once_one_wins() {
    sign(lin, demand);
    var turn = new AtomicInteger();
    Together.all(
        8,
        () ->
            decide(
                    turn.getAndIncrement() % 2 == 0 ? "confirm_signed_user" : "refuse_signed_user",
                    jiang,
                    demand,
                    lin)
                .number("code"));
    assertThat(state(lin)).isIn(1, -1);
  }

  @Test
  void nobody_signs_up_where_the_owner_was_banned() {
    var bad = Board.enterprise("bad");
    var lost = post(bad, "没人管的需求");
    var ban = QaClient.administrator().getByHeader("account/delete_user", "user_id", "" + bad.id());
    assertCode(ban, 1);
    await()
        .untilAsserted(() -> {
          var state = on("board/get_demand", lin, lost).data().get("state").intValue();
          assertThat(state).isEqualTo(2);
        });
    assertCode(on("board/sign_to_demand", lin, lost), -1);
  }
}
