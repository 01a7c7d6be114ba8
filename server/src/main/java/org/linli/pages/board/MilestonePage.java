package org.linli.pages.board;

import org.linli.market.MilestoneDisputes;
import org.linli.market.MilestoneOutcome;
import org.linli.market.MilestonePayments;
import org.linli.market.MilestonePlans;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What both sides do with a milestone. */
@Controller
class MilestonePage {
  private static final int LONGEST = 2_000;
  private final MilestonePlans plans;
  private final MilestonePayments payments;
  private final MilestoneDisputes disputes;
  private final Desk desk;

  MilestonePage(
      MilestonePlans plans, MilestonePayments payments, MilestoneDisputes disputes, Desk desk) {
    this.plans = plans;
    this.payments = payments;
    this.disputes = disputes;
    this.desk = desk;
  }

  @PostMapping("/demands/{demand:[0-9]{1,18}}/milestones/{id:[0-9]{1,18}}")
  View act(Visit visit, Form form, @PathVariable long demand, @PathVariable long id) {
    var self = desk.acting(visit).id();
    var outcome =
        switch (form.value("say")) {
          case "pay" -> payments.pay(self, id);
          case "release" -> payments.release(self, id);
          case "give-up" -> plans.giveUp(self, id);
          case "dispute" -> disputes.dispute(self, id, form.text("reason", LONGEST));
          default -> throw new NotHere();
        };
    return visit.seeOther("/demands/" + demand + "/work", toast(outcome));
  }

  private static String toast(MilestoneOutcome outcome) {
    return switch (outcome) {
      case DONE -> "toast.saved";
      case NO_SUCH_MILESTONE, NOT_ALLOWED -> throw new NotHere();
      case NOT_NOW -> "toast.not-now";
      case TOO_POOR -> "toast.too-poor";
      case UNFIT -> "toast.no-reason";
      case TOO_OFTEN -> "toast.too-often";
    };
  }
}
