package org.linli.pages.admin.content;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.moderation.Appeals;
import org.linli.moderation.Cases;
import org.linli.moderation.Reports;
import org.linli.moderation.ReviewCase;
import org.linli.moderation.Subject;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Content as moderators look at it, whether or not a case is open. */
@Controller
class CasePage {
  static final String ONE = "/admin/cases/{kind:[a-z-]{1,20}}/{id:[0-9]{1,18}}";
  private static final int MOST = 50;
  private final Scenes scenes;
  private final Cases cases;
  private final Reports reports;
  private final Appeals appeals;
  private final Members members;

  CasePage(Scenes scenes, Cases cases, Reports reports, Appeals appeals, Members members) {
    this.scenes = scenes;
    this.cases = cases;
    this.reports = reports;
    this.appeals = appeals;
    this.members = members;
  }

  @GetMapping(ONE)
  View show(Visit visit, @PathVariable String kind, @PathVariable long id) {
    Staff.moderator(visit);
    return page(visit, Form.blank(), Subjects.named(kind, id));
  }

  View page(Visit visit, Form form, Subject subject) {
    var model = new HashMap<String, Object>();
    model.put("subject", subject);
    model.put("scene", scenes.of(subject).orElseThrow(NotHere::new));
    model.put("open", cases.openOf(subject).map(ReviewCase::id).orElse(0L));
    model.put("cause", cases.openOf(subject).map(one -> one.cause().name()).orElse(""));
    model.put("appeal", appeals.of(subject).orElse(""));
    model.put("complainants", complainants(subject));
    return visit.page("admin/content/case", form, model);
  }

  private List<Complainant> complainants(Subject subject) {
    var all = reports.of(subject);
    var shown = all.subList(0, Math.min(MOST, all.size()));
    var names =
        members.byIds(shown.stream().map(Reports.Report::reporterId).toList()).stream()
            .collect(toMap(Member::id, Member::shownNickname));
    return shown.stream()
        .map(report -> new Complainant(report, names.get(report.reporterId())))
        .toList();
  }
}
