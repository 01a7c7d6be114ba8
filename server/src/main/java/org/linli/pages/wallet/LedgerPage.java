package org.linli.pages.wallet;

import java.util.Map;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.linli.wallet.LedgerDays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The days of the ledger, and how anybody checks them. */
@Controller
class LedgerPage {
  private final LedgerDays days;

  LedgerPage(LedgerDays days) {
    this.days = days;
  }

  @GetMapping("/ledger")
  View show(Visit visit, Form form) {
    var paging = Paging.of(form);
    var read = days.page(paging.offset(), paging.limit());
    return visit.page(
        "wallet/ledger", Map.of("days", Paging.shown(read), "next", paging.next(read)));
  }
}
