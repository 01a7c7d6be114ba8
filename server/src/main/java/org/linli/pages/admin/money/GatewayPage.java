package org.linli.pages.admin.money;

import java.util.Map;
import org.linli.pages.admin.Leaf;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.wallet.GatewayJournal;
import org.linli.wallet.Holds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What is held, and what was said between the payment gateway and us. */
@Controller
class GatewayPage {
  private final GatewayJournal journal;
  private final Holds holds;

  GatewayPage(GatewayJournal journal, Holds holds) {
    this.journal = journal;
    this.holds = holds;
  }

  @GetMapping("/admin/gateway")
  View show(Visit visit, Form form) {
    Staff.accountant(visit);
    var leaf = Leaf.of(form);
    var read = journal.page(leaf.offset(), leaf.limit());
    return visit.page(
        "admin/money/gateway",
        Map.of(
            "holds", holds.sums(),
            "entries", Leaf.shown(read),
            "more", leaf.next("/admin/gateway", read)));
  }
}
