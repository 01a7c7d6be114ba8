package org.linli.pages.reports;

import java.util.Map;
import org.linli.moderation.Appeals;
import org.linli.moderation.Complaints;
import org.linli.moderation.ContentLine;
import org.linli.moderation.Reports;
import org.linli.pages.admin.ActItem;
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

/** What was taken away from a member, and his asking for another look. */
@Controller
class AppealPage {
  private static final String ONE = "/appeal/{kinds:[a-z-]{1,20}}/{id:[0-9]{1,18}}";
  private final TakenAway taken;
  private final Grounds grounds;
  private final Complaints complaints;
  private final Appeals appeals;
  private final Desk desk;

  AppealPage(TakenAway taken, Grounds grounds, Complaints complaints, Appeals appeals, Desk desk) {
    this.taken = taken;
    this.grounds = grounds;
    this.complaints = complaints;
    this.appeals = appeals;
    this.desk = desk;
  }

  @GetMapping("/taken-away")
  View all(Visit visit) {
    return visit.page("reports/taken-away", Map.of("lines", taken.of(visit.member().id())));
  }

  @GetMapping(ONE)
  View show(Visit visit, @PathVariable String kinds, @PathVariable long id) {
    return page(visit, Form.blank(), line(visit, kinds, id));
  }

  @PostMapping(ONE)
  View appeal(Visit visit, Form form, @PathVariable String kinds, @PathVariable long id) {
    var line = line(visit, kinds, id);
    var reason = form.required("reason", Reports.LONGEST);
    if (form.refused()) {
      return page(visit, form, line);
    }
    return switch (complaints.appeal(visit.member().id(), line.subject(), reason)) {
      case DONE -> visit.seeOther("/taken-away", "toast.appealed");
      case AGAIN -> visit.seeOther("/taken-away", "toast.appealed-before");
      case NOT_ALLOWED -> throw new NotHere();
      case REASON_TOO_LONG -> {
        form.refuse("reason", "fault.too-long", Reports.LONGEST);
        yield page(visit, form, line);
      }
    };
  }

  private View page(Visit visit, Form form, ContentLine line) {
    return visit.page(
        "reports/appeal",
        form,
        Map.of(
            "piece",
            new Piece(line.subject()),
            "line",
            line,
            "reason",
            grounds.of(line.subject()).map(ActItem::key).orElse(""),
            "appealed",
            appeals.of(line.subject()).isPresent()));
  }

  private ContentLine line(Visit visit, String kinds, long id) {
    return taken
        .find(desk.acting(visit).id(), Piece.named(kinds, id).subject())
        .orElseThrow(NotHere::new);
  }
}
