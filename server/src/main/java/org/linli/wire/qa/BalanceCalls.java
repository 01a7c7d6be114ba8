package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.wallet.History;
import org.linli.wallet.Ledger;
import org.linli.wallet.Payment;
import org.linli.wallet.Purse;
import org.springframework.web.bind.annotation.RestController;

/** What a member can spend, and what he spent and earned. */
@RestController
class BalanceCalls {
  private final QaDoor door;
  private final Ledger ledger;
  private final History history;

  BalanceCalls(QaDoor door, Ledger ledger, History history) {
    this.door = door;
    this.ledger = ledger;
    this.history = history;
  }

  @Route("/api/account/get_account_balance")
  Map<String, Object> balance(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            call.account()
                .map(account -> ledger.balance(new Purse.OfMember(account)))
                .map(fen -> QaAnswer.success(Yuan.of(fen)))
                .orElseGet(() -> QaAnswer.of(0, "the user is not exist")));
  }

  @Route("/api/account/history_pay")
  Map<String, Object> history(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var payments = history.of(account, page.offset(), page.limit());
          return QaAnswer.success(payments.stream().map(each -> row(account, each)).toList());
        });
  }

  private static Map<String, Object> row(long account, Payment payment) {
    var type = payment.type();
    var row = new LinkedHashMap<String, Object>();
    row.put("ID", payment.id());
    row.put("from", account);
    row.put("receive", payment.about());
    row.put("amount", Yuan.of(payment.fen()));
    row.put("type", type == null ? 0 : type.code());
    row.put("type_name", type == null ? "" : type.text());
    row.put("time", Moments.gmt(payment.at()));
    return row;
  }
}
