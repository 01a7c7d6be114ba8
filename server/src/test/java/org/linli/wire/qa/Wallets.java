package org.linli.wire.qa;

import static org.linli.wire.qa.QaClient.assertCode;

import java.math.BigDecimal;

/** What people of tests have to spend, by documented calls. */
final class Wallets {
  private Wallets() {}

  /** Somebody new with so many yuan. */
  static QaClient rich(String name, String yuan) {
    var member = QaClient.member(name);
    topUp(member, yuan);
    return member;
  }

  static void topUp(QaClient member, String yuan) {
    assertCode(member.postAs("account/add_account_balance", "num", yuan), 1);
  }

  static BigDecimal balance(QaClient member) {
    var reply = member.postAs("account/get_account_balance");
    assertCode(reply, 1);
    return reply.data().decimalValue();
  }
}
