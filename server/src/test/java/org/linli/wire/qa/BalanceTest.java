package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.RunningServer;

class BalanceTest {
  private final QaClient mei = QaClient.member("mei");

  private static double balance(QaClient member) {
    var reply = member.postAs("account/get_account_balance");
    assertCode(reply, 1);
    assertThat(reply.data().isNumber()).isTrue();
    return reply.data().doubleValue();
  }

  private Reply add(String num) {
    return mei.postAs("account/add_account_balance", "num", num);
  }

  private Reply minus(String num) {
    return mei.postAs("account/minus_account_balance", "num", num);
  }

  @Test
  void who_tops_up_has_it_and_it_stays() {
    assertThat(balance(mei)).isZero();
    assertCode(add("19.90"), 1);
    assertCode(add("5"), 1);
    AfterRestart.nowAndLater(
        "a balance",
        () -> {
          mei.signIn();
          assertThat(balance(mei)).isEqualTo(24.9);
        });
  }

  @Test
  void what_is_asked_to_be_taken_out_is_held() {
    assertCode(add("10"), 1);
    assertSays(minus("10.01"), -1, "account balance not enough");
    assertCode(minus("9.99"), 1);
    assertThat(balance(mei)).isEqualTo(0.01);
    assertSays(minus("0.02"), -1, "account balance not enough");
  }

  @Test
  void a_history_has_both_newest_first_with_the_sign_that_clients_read() {
    assertCode(add("10"), 1);
    assertCode(minus("4.5"), 1);
    var rows = mei.postAs("account/history_pay").data();
    assertThat(rows.valueStream().map(row -> row.get("amount").doubleValue()))
        .containsExactly(-4.5, 10.0);
    assertThat(rows.valueStream().map(row -> row.get("type").intValue())).containsExactly(9, 8);
    assertThat(rows.valueStream().map(row -> row.get("type_name").stringValue()))
        .containsExactly("提现", "充值");
    assertThat(rows.get(0).get("from").longValue()).isEqualTo(mei.id());
    var second = mei.postAs("account/history_pay", "page", "2", "limit", "1").data();
    assertThat(second.get(0)).isEqualTo(rows.get(1));
  }

  @Test
  void the_same_request_is_one_movement() {
    var request = new String[] {"num", "7", "request_key", "phone-1"};
    assertCode(mei.postAs("account/add_account_balance", request), 1);
    assertCode(mei.postAs("account/add_account_balance", request), 1);
    assertCode(mei.postAs("account/minus_account_balance", request), 1);
    assertCode(mei.postAs("account/minus_account_balance", request), 1);
    assertThat(balance(mei)).isZero();
    assertThat(mei.postAs("account/history_pay").data().size()).isEqualTo(2);
    var other = new String[] {"num", "8", "request_key", "phone-1"};
    var text = "another amount under this request_key";
    assertSays(mei.postAs("account/add_account_balance", other), 0, text);
    assertCode(add("9"), 1);
    assertSays(mei.postAs("account/minus_account_balance", other), 0, text);
    assertThat(balance(mei)).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e2", "1.0000000000000000001", "1.005", "-1.00", "1e99999999999", "true", "[1]"})
  void a_number_of_json_is_read_to_its_last_digit(String num) {
    var asked = "{\"token\":\"%s\",\"num\":%s}".formatted(mei.token, num);
    var reply = mei.postJson("account/add_account_balance", asked);
    assertThat(reply.number("code")).isIn(0, -2);
    assertThat(balance(mei)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "0.00",
        "-1",
        "+1",
        "1e3",
        "0.001",
        "1.",
        ".5",
        "1,5",
        "NaN",
        "１",
        "10000000",
        "999999999999999999999999",
        "1 ",
        "'",
        "0x10",
        "\0"
      })
  void what_is_no_amount_is_refused(String num) {
    assertCode(add("1"), 1);
    assertSays(add(num), 0, "unexpected amount");
    assertSays(minus(num), 0, "unexpected amount");
    assertThat(balance(mei)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "'", "a b", "钥匙", "\0", "\ud800"})
  void what_is_no_request_key_is_refused(String key) {
    var request = new String[] {"num", "1", "request_key", key};
    assertSays(mei.postAs("account/add_account_balance", request), 0, "unexpected request_key");
    assertSays(mei.postAs("account/minus_account_balance", request), 0, "unexpected request_key");
    var longest = new String[] {"num", "1", "request_key", "k".repeat(65)};
    assertSays(mei.postAs("account/add_account_balance", longest), 0, "unexpected request_key");
  }

  @Test
  void nobody_has_no_wallet() {
    var nobody = QaClient.newcomer("nobody");
    assertSays(nobody.postAs("account/get_account_balance"), 0, "the user is not exist");
    assertCode(nobody.postAs("account/history_pay"), 0);
    assertCode(nobody.postAs("account/add_account_balance", "num", "1"), -2);
    assertCode(nobody.postAs("account/minus_account_balance", "num", "1"), -2);
  }

  @Test
  void json_and_parts_do_as_well_as_forms() {
    var json = "{\"token\":\"%s\",\"num\":1.5}".formatted(mei.token);
    assertCode(mei.postJson("account/add_account_balance", json), 1);
    var parts = new String[] {"token", mei.token, "num", "2.5"};
    assertCode(mei.postParts("account/add_account_balance", parts), 1);
    assertThat(balance(mei)).isEqualTo(4);
  }

  @Test
  void without_a_gateway_nobody_tops_up() {
    var plain = RunningServer.own(Map.of("linli.dev", false));
    try {
      var lin = QaClient.member(plain, "lin");
      assertSays(lin.postAs("account/add_account_balance", "num", "1"), 0, "no payment gateway");
      assertThat(balance(lin)).isZero();
    } finally {
      plain.close();
    }
  }
}
