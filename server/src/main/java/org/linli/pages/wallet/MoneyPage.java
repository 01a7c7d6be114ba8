package org.linli.pages.wallet;

import java.util.Map;
import java.util.Optional;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.frame.Yuan;
import org.linli.wallet.RequestName;
import org.linli.wallet.ToppingUp;
import org.linli.wallet.ToppingUp.Outcome;
import org.linli.wallet.Withdrawals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Bringing money in and asking to take it out; a form sent twice is one request. */
@Controller
class MoneyPage {
  private static final String AMOUNT = "amount";
  private final ToppingUp toppingUp;
  private final Withdrawals withdrawals;
  private final WalletPage wallet;

  MoneyPage(ToppingUp toppingUp, Withdrawals withdrawals, WalletPage wallet) {
    this.toppingUp = toppingUp;
    this.withdrawals = withdrawals;
    this.wallet = wallet;
  }

  @PostMapping("/wallet/top-up")
  View topUp(Visit visit, Form form) {
    var self = visit.member();
    var fen = amount(form);
    if (form.refused()) {
      return wallet.form(visit, form);
    }
    return switch (toppingUp.begin(self.id(), fen, request(form))) {
      case Outcome.Paid() -> visit.seeOther("/wallet", "toast.topped-up");
      case Outcome.ToPay(var url) ->
          visit.page("wallet/pay", Map.of("fen", fen, "url", url, "code", QrCode.of(url)));
      case Outcome.Underway() -> refused(visit, form, "fault.pay-underway");
      case Outcome.Failed() -> refused(visit, form, "fault.pay-failed");
      case Outcome.NoGateway() -> refused(visit, form, "fault.pay-closed");
      case Outcome.OtherAmount() -> refused(visit, form, "fault.pay-again");
      case Outcome.TooManyOpen() -> refused(visit, form, "fault.pay-open");
    };
  }

  @PostMapping("/wallet/withdraw")
  View withdraw(Visit visit, Form form) {
    var self = visit.member().id();
    var fen = amount(form);
    if (form.refused()) {
      return wallet.form(visit, form);
    }
    return switch (withdrawals.ask(self, fen, request(form))) {
      case HELD -> visit.seeOther("/wallet", "toast.withdrawal-asked");
      case NOT_ENOUGH -> refused(visit, form, "fault.too-poor");
      case OTHER_AMOUNT -> refused(visit, form, "fault.pay-again");
      case NO_SUCH_MEMBER -> throw new NotHere();
    };
  }

  private View refused(Visit visit, Form form, String fault) {
    form.refuse(AMOUNT, fault);
    return wallet.form(visit, form);
  }

  private static long amount(Form form) {
    var fen = Yuan.fen(form, AMOUNT);
    if (fen == 0) {
      form.refuse(AMOUNT, "fault.empty");
    }
    return fen;
  }

  private static Optional<RequestName> request(Form form) {
    return Optional.of(form.value("request")).filter(RequestName::fits).map(RequestName::new);
  }
}
