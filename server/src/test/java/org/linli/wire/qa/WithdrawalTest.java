package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.QaClient.assertCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;
import tools.jackson.databind.JsonNode;

class WithdrawalTest {
  private final QaClient root = QaClient.administrator();
  private final QaClient mei = QaClient.member("mei");
  private final QaClient keeper = QaClient.member("keeper");

  @BeforeEach
  void there_is_an_accountant() {
    var duty = new String[] {"user_id", "" + keeper.id(), "duty", "accountant", "on", "1"};
    assertCode(root.postByHeader("account/set_duty", duty), 1);
  }

  private static long ask(QaClient member, String yuan) {
    assertCode(member.postAs("account/add_account_balance", "num", yuan), 1);
    assertCode(member.postAs("account/minus_account_balance", "num", yuan), 1);
    return member.postAs("account/history_pay").data().get(0).get("receive").longValue();
  }

  private Reply decide(QaClient who, String operation, long id) {
    return who.postByHeader("account/" + operation, "withdrawal_id", "" + id);
  }

  private JsonNode listed(String state, long id) {
    var rows = keeper.postByHeader("account/get_withdrawals", "state", state).data();
    return rows.valueStream()
        .filter(row -> row.get("withdrawal_id").longValue() == id)
        .findAny()
        .orElse(null);
  }

  private double balance() {
    return mei.postAs("account/get_account_balance").data().doubleValue();
  }

  @Test
  void what_is_paid_out_is_gone() {
    var id = ask(mei, "12.5");
    assertThat(listed("", id).get("amount").doubleValue()).isEqualTo(12.5);
    assertCode(decide(keeper, "approve_withdrawal", id), 1);
    assertThat(listed("", id)).isNull();
    AfterRestart.nowAndLater(
        "a paid withdrawal",
        () -> {
          keeper.signIn();
          assertThat(listed("paid", id).get("user_id").longValue()).isEqualTo(mei.id());
        });
    assertThat(balance()).isZero();
    assertSays(decide(keeper, "refuse_withdrawal", id), -2, "decided before");
    assertSays(decide(keeper, "approve_withdrawal", id), -2, "decided before");
    assertThat(balance()).isZero();
  }

  @Test
  void what_is_refused_comes_back() {
    var id = ask(mei, "3");
    assertCode(decide(root, "refuse_withdrawal", id), 1);
    assertThat(listed("refused", id).get("decide_time").stringValue()).isNotEmpty();
    assertThat(balance()).isEqualTo(3);
    var newest = mei.postAs("account/history_pay").data().get(0);
    assertThat(newest.get("type_name").stringValue()).isEqualTo("退款");
    assertSays(decide(root, "approve_withdrawal", id), -2, "decided before");
  }

  @Test
  void nobody_decides_about_his_own() {
    var id = ask(keeper, "3");
    assertSays(decide(keeper, "approve_withdrawal", id), -3, "one's own withdrawal");
    assertSays(decide(keeper, "refuse_withdrawal", id), -3, "one's own withdrawal");
    assertCode(decide(root, "approve_withdrawal", id), 1);
  }

  @Test
  void for_others_it_does_not_exist() {
    var id = ask(mei, "3");
    for (var operation : new String[] {"approve_withdrawal", "refuse_withdrawal"}) {
      assertCode(decide(mei, operation, id), 0);
    }
    assertCode(mei.postByHeader("account/get_withdrawals"), 0);
    assertCode(keeper.postByHeader("account/back_get_users"), 0);
  }

  @Test
  void who_decided_what_is_logged() {
    var id = ask(mei, "3");
    assertCode(decide(keeper, "approve_withdrawal", id), 1);
    var newest = root.getByHeader("account/back_get_acts").data().get(0);
    assertThat(newest.get("action").stringValue()).isEqualTo("通过提现");
    assertThat(newest.get("target").longValue()).isEqualTo(id);
    assertThat(newest.at("/administrator/user_id").longValue()).isEqualTo(keeper.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "999999999999", "99999999999999999999999", "'"})
  void what_is_no_withdrawal_is_refused(String id) {
    for (var operation : new String[] {"approve_withdrawal", "refuse_withdrawal"}) {
      var reply = keeper.postByHeader("account/" + operation, "withdrawal_id", id);
      assertSays(reply, -1, "unexpected withdrawal");
    }
    var states = keeper.postByHeader("account/get_withdrawals", "state", "x" + id);
    assertSays(states, -1, "unexpected state");
  }
}
