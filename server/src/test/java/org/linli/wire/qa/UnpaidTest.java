package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.QaClient.assertCode;

import org.junit.jupiter.api.Test;
import org.linli.Reply;
import org.linli.wallet.gateway.Manners;

class UnpaidTest {
  private final QaClient mei = QaClient.member("mei");

  private Reply add(String... more) {
    var fields = new String[more.length + 2];
    fields[0] = "num";
    fields[1] = "3";
    System.arraycopy(more, 0, fields, 2, more.length);
    return mei.postAs("account/add_account_balance", fields);
  }

  private double balance() {
    return mei.postAs("account/get_account_balance").data().doubleValue();
  }

  @Test
  void what_has_to_be_paid_first_says_where() {
    try (var unpaid = new Manners(QaClient.SERVER, "UNPAID")) {
      assertThat(unpaid).isNotNull();
      var answer = add();
      assertSays(answer, 0, "to be paid");
      assertThat(answer.data().get("pay_url").stringValue()).startsWith("weixin://");
      for (var more = 1; more < 20; more++) {
        assertCode(add(), 0);
      }
      assertSays(add(), 0, "too many unpaid");
    }
    assertThat(balance()).isZero();
  }

  @Test
  void what_the_gateway_has_not_said_is_under_way_and_asked_for_under_the_same_key() {
    try (var lost = new Manners(QaClient.SERVER, "LOST")) {
      assertThat(lost).isNotNull();
      assertSays(add("request_key", "lost"), 0, "the payment is under way");
    }
    assertSays(add("request_key", "lost"), 0, "the payment is under way");
  }

  @Test
  void what_the_gateway_refuses_has_failed() {
    try (var refusing = new Manners(QaClient.SERVER, "REFUSING")) {
      assertThat(refusing).isNotNull();
      assertSays(add("request_key", "refused"), 0, "the payment failed");
    }
    assertSays(add("request_key", "refused"), 0, "the payment failed");
    assertThat(balance()).isZero();
  }
}
