package org.linli.pages.reports;

import java.util.Map;
import org.linli.moderation.Act;
import org.linli.moderation.Complaints;
import org.linli.moderation.Reports;
import org.linli.pages.admin.ActItem;
import org.linli.pages.admin.Reasons;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Piece;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Complaining of what somebody else wrote. */
@Controller
class ReportPage {
  private static final String ONE = "/report/{kinds:[a-z-]{1,20}}/{id:[0-9]{1,18}}";

  /** What is left of a complaint beside the name of its reason. */
  private static final int LONGEST = Reports.LONGEST - 100;

  private final Things things;
  private final Complaints complaints;
  private final Reports reports;
  private final Desk desk;

  ReportPage(Things things, Complaints complaints, Reports reports, Desk desk) {
    this.things = things;
    this.complaints = complaints;
    this.reports = reports;
    this.desk = desk;
  }

  @GetMapping(ONE)
  View show(Visit visit, @PathVariable String kinds, @PathVariable long id) {
    return page(visit, Form.blank(), thing(visit, kinds, id));
  }

  @PostMapping(ONE)
  View report(Visit visit, Form form, @PathVariable String kinds, @PathVariable long id) {
    var thing = thing(visit, kinds, id);
    if (isReported(visit, thing)) {
      return visit.seeOther(thing.address(), "toast.reported-before");
    }
    var said = said(visit, form);
    if (form.refused()) {
      return page(visit, form, thing);
    }
    return switch (complaints.complain(visit.member().id(), thing.piece().subject(), said)) {
      case DONE -> visit.seeOther(thing.address(), "toast.reported");
      case NO_SUCH_CONTENT -> throw new NotHere();
      case REASON_TOO_LONG -> {
        form.refuse("text", "fault.too-long", LONGEST);
        yield page(visit, form, thing);
      }
    };
  }

  /** The reason in words, as administrators read it. */
  private static String said(Visit visit, Form form) {
    var reason = Reasons.read(form, "reason").orElse(Act.Reason.OTHER);
    var text =
        reason == Act.Reason.OTHER ? form.required("text", LONGEST) : form.text("text", LONGEST);
    var named = visit.say("reason." + ActItem.key(reason));
    return text.isEmpty() ? named : named + ": " + text;
  }

  private View page(Visit visit, Form form, Thing thing) {
    return visit.page(
        "reports/report", form, Map.of("thing", thing, "reported", isReported(visit, thing)));
  }

  private boolean isReported(Visit visit, Thing thing) {
    return reports.isFrom(visit.member().id(), thing.piece().subject());
  }

  /** Nobody complains of himself. */
  private Thing thing(Visit visit, String kinds, long id) {
    var self = desk.acting(visit).id();
    return things
        .find(Piece.named(kinds, id), desk.reader(visit))
        .filter(thing -> thing.authorId() != self)
        .orElseThrow(NotHere::new);
  }
}
