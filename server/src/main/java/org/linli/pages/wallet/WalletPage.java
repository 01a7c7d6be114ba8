package org.linli.pages.wallet;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.linli.wallet.History;
import org.linli.wallet.Ledger;
import org.linli.wallet.Purse;
import org.linli.wallet.ToppingUp;
import org.linli.wallet.Withdrawals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What a member has, what is held for him, and what he paid and received. */
@Controller
class WalletPage {
  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
  private final Ledger ledger;
  private final History history;
  private final ToppingUp toppingUp;
  private final Withdrawals withdrawals;
  private final Clock clock;

  WalletPage(
      Ledger ledger, History history, ToppingUp toppingUp, Withdrawals withdrawals, Clock clock) {
    this.ledger = ledger;
    this.history = history;
    this.toppingUp = toppingUp;
    this.withdrawals = withdrawals;
    this.clock = clock;
  }

  /** The sums at the head of the page, in fen. */
  record Sums(long balance, long held, boolean open) {}

  @GetMapping("/wallet")
  View show(Visit visit, Form form) {
    var self = visit.member().id();
    var paging = Paging.of(form);
    var read = history.of(self, paging.offset(), paging.limit());
    var balance = ledger.balance(new Purse.OfMember(self));
    return visit.page(
        "wallet/wallet",
        Map.of(
            "sums", new Sums(balance, withdrawals.held(self), toppingUp.possible()),
            "payments", Paging.shown(read),
            "next", paging.next(read),
            "month", YearMonth.now(clock.withZone(HERE)).toString()));
  }

  @GetMapping("/wallet/{way:top-up|withdraw}")
  View ask(Visit visit) {
    visit.member();
    return form(visit, Form.blank().with("request", UUID.randomUUID().toString()));
  }

  View form(Visit visit, Form form) {
    var way = visit.path().substring("/wallet/".length());
    var balance = ledger.balance(new Purse.OfMember(visit.member().id()));
    return visit.page("wallet/ask", form, Map.of("way", way, "balance", balance));
  }
}
