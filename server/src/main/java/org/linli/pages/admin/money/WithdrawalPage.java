package org.linli.pages.admin.money;

import org.linli.pages.admin.Staff;
import org.linli.pages.admin.Sure;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.frame.Yuan;
import org.linli.wallet.WithdrawalDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Deciding about a withdrawal, after having asked once more. */
@Controller
class WithdrawalPage {
  private static final String LIST = "/admin/withdrawals";
  private final WithdrawalDesk desk;

  WithdrawalPage(WithdrawalDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/admin/withdrawals/{id:[0-9]{1,18}}/{act:approve|refuse}")
  View decide(Visit visit, Form form, @PathVariable long id, @PathVariable String act) {
    var self = Staff.accountant(visit);
    var asked = desk.byId(id).orElseThrow(NotHere::new);
    if (!Sure.said(form)) {
      var question = visit.say("withdrawal.sure." + act, id, Yuan.text(asked.fen()));
      return Sure.ask(visit, form, question, LIST);
    }
    var outcome = act.equals("approve") ? desk.approve(id, self.id()) : desk.refuse(id, self.id());
    return switch (outcome) {
      case DONE -> visit.seeOther(LIST, "toast.saved");
      case DECIDED_BEFORE -> visit.seeOther(LIST, "toast.decided-before");
      case OWN -> visit.seeOther(LIST, "toast.own-withdrawal");
      case NO_SUCH_WITHDRAWAL -> throw new NotHere();
    };
  }
}
