package org.linli.pages.groups;

import org.linli.group.Withdrawal;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Taking back what one has said, and taking away what others have. */
@Controller
class WithdrawalPage {
  private static final String ONE = "/groups/{id:[0-9]{1,18}}/messages/{message:[0-9]{1,18}}";
  private final Withdrawal withdrawal;
  private final Desk desk;

  WithdrawalPage(Withdrawal withdrawal, Desk desk) {
    this.withdrawal = withdrawal;
    this.desk = desk;
  }

  @PostMapping(ONE + "/recall")
  View recall(Visit visit, @PathVariable long id, @PathVariable long message) {
    return told(visit, id, withdrawal.recall(desk.acting(visit).id(), id, message));
  }

  @PostMapping(ONE + "/remove")
  View remove(Visit visit, @PathVariable long id, @PathVariable long message) {
    return told(visit, id, withdrawal.remove(desk.acting(visit).id(), id, message));
  }

  private static View told(Visit visit, long id, Withdrawal.Outcome outcome) {
    var here = "/groups/" + id;
    return switch (outcome) {
      case DONE -> visit.seeOther(here, "toast.group.withdrawn");
      case TOO_LATE -> visit.seeOther(here, "toast.group.too-late");
      case NOT_ALLOWED -> visit.seeOther(here, "toast.group.not-allowed");
      case NO_SUCH_MESSAGE -> throw new NotHere();
    };
  }
}
