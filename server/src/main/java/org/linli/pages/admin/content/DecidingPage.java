package org.linli.pages.admin.content;

import org.linli.moderation.OpenCases;
import org.linli.moderation.Removals;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.linli.pages.admin.Reasons;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Passing and removing: a case that is open and seen, or content that has none. */
@Controller
class DecidingPage {
  private final OpenCases cases;
  private final Removals removals;
  private final QueuePage queue;
  private final CasePage page;

  DecidingPage(OpenCases cases, Removals removals, QueuePage queue, CasePage page) {
    this.cases = cases;
    this.removals = removals;
    this.queue = queue;
    this.page = page;
  }

  @PostMapping(CasePage.ONE + "/pass")
  View pass(Visit visit, Form form, @PathVariable String kind, @PathVariable long id) {
    var self = Staff.moderator(visit);
    var subject = Subjects.named(kind, id);
    var seen = seen(form);
    return seen == 0
        ? back(visit, subject, removals.restore(subject, self.id()))
        : next(visit, seen, cases.pass(subject, seen, self.id()));
  }

  @PostMapping(CasePage.ONE + "/remove")
  View remove(Visit visit, Form form, @PathVariable String kind, @PathVariable long id) {
    var self = Staff.moderator(visit);
    var subject = Subjects.named(kind, id);
    var reason = Reasons.read(form, "reason");
    if (form.refused()) {
      return page.page(visit, form, subject);
    }
    var seen = seen(form);
    return seen == 0
        ? back(visit, subject, removals.remove(subject, reason, self.id()))
        : next(visit, seen, cases.remove(subject, seen, reason.get(), self.id()));
  }

  private View next(Visit visit, long seen, Transition transition) {
    return told(visit, queue.after(seen), transition);
  }

  private static View back(Visit visit, Subject subject, Transition transition) {
    return told(visit, Subjects.address(subject), transition);
  }

  private static View told(Visit visit, String address, Transition transition) {
    return switch (transition) {
      case DONE -> visit.seeOther(address, "toast.decided");
      case NOT_NOW -> visit.seeOther(address, "toast.too-late");
      case NO_SUCH_CONTENT -> throw new NotHere();
    };
  }

  private static long seen(Form form) {
    return form.numbers("seen").stream().findFirst().orElse(0L);
  }
}
