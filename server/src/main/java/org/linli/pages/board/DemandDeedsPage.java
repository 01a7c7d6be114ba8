package org.linli.pages.board;

import org.linli.market.DemandProgress;
import org.linli.market.SignUpDecisions;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What the owner of a demand does with it and with those who have signed up. */
@Controller
class DemandDeedsPage {
  private final DemandProgress progress;
  private final SignUpDecisions decisions;
  private final Desk desk;

  DemandDeedsPage(DemandProgress progress, SignUpDecisions decisions, Desk desk) {
    this.progress = progress;
    this.decisions = decisions;
    this.desk = desk;
  }

  @PostMapping("/demands/{id:[0-9]{1,18}}/{step:start|close}")
  View step(Visit visit, @PathVariable long id, @PathVariable String step) {
    var self = desk.acting(visit).id();
    var outcome = step.equals("start") ? progress.start(self, id) : progress.close(self, id);
    return switch (outcome) {
      case DONE -> visit.seeOther(work(id), "toast.saved");
      case NOT_NOW -> visit.seeOther(work(id), "toast.not-now");
      case NO_SUCH_DEMAND, NOT_THE_OWNER -> throw new NotHere();
    };
  }

  @PostMapping("/demands/{id:[0-9]{1,18}}/sign-ups/{member:[0-9]{1,18}}")
  View decide(Visit visit, Form form, @PathVariable long id, @PathVariable long member) {
    var self = desk.acting(visit).id();
    var outcome =
        switch (form.value("say")) {
          case "confirm" -> decisions.confirm(self, id, member);
          case "refuse" -> decisions.refuse(self, id, member);
          case "take-back" -> decisions.takeBack(self, id, member);
          default -> throw new NotHere();
        };
    return switch (outcome) {
      case DECIDED -> visit.seeOther(work(id), "toast.saved");
      case NOT_NOW -> visit.seeOther(work(id), "toast.not-now");
      case NO_SUCH_DEMAND, NOT_THE_OWNER, NO_SUCH_SIGN_UP -> throw new NotHere();
    };
  }

  private static String work(long demand) {
    return "/demands/" + demand + "/work";
  }
}
