package org.linli.pages.admin.money;

import java.util.Map;
import org.linli.market.MilestoneDisputes;
import org.linli.market.Milestones;
import org.linli.pages.admin.Leaf;
import org.linli.pages.admin.Staff;
import org.linli.pages.admin.Sure;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.frame.Yuan;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Milestones on which both sides do not agree, and deciding on them. */
@Controller
class DisputesPage {
  private static final String LIST = "/admin/disputes";
  private static final int LONGEST = 2_000;
  private final Milestones milestones;
  private final MilestoneDisputes disputes;

  DisputesPage(Milestones milestones, MilestoneDisputes disputes) {
    this.milestones = milestones;
    this.disputes = disputes;
  }

  @GetMapping(LIST)
  View show(Visit visit, Form form) {
    return page(visit, form, Staff.accountant(visit).id(), 0);
  }

  @PostMapping(LIST + "/{id:[0-9]{1,18}}")
  View decide(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.accountant(visit).id();
    form.required("earned", LONGEST);
    var earned = Yuan.fen(form, "earned");
    var reason = form.text("reason", LONGEST);
    if (form.refused()) {
      return page(visit, form, self, id);
    }
    if (!Sure.said(form)) {
      var question = visit.say("milestone.sure", id, Yuan.text(earned));
      return Sure.ask(visit, form, question, LIST, "earned", "reason");
    }
    return switch (disputes.decide(self, id, earned, reason)) {
      case DONE -> visit.seeOther(LIST, "toast.saved");
      case NOT_NOW -> visit.seeOther(LIST, "toast.decided-before");
      case NOT_ALLOWED -> visit.seeOther(LIST, "toast.own-withdrawal");
      case UNFIT, TOO_POOR, TOO_OFTEN -> {
        form.refuse("earned", "fault.price");
        yield page(visit, form, self, id);
      }
      case NO_SUCH_MILESTONE -> throw new NotHere();
    };
  }

  private View page(Visit visit, Form form, long self, long wrong) {
    var leaf = Leaf.of(form);
    var read = milestones.disputed(leaf.offset(), leaf.limit());
    return visit.page(
        "admin/money/disputes",
        form,
        Map.of(
            "rows", Leaf.shown(read), "self", self, "wrong", wrong, "more", leaf.next(LIST, read)));
  }
}
