package org.linli.pages.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linli.identity.Member;
import org.linli.identity.MemberSearch;
import org.linli.identity.RealNames;
import org.linli.knowledge.BackOffice;
import org.linli.market.Applications;
import org.linli.market.Milestones;
import org.linli.moderation.Cases;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How much waits, and what is new today. */
@Controller
class OverviewPage {
  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
  private final Cases cases;
  private final Applications applications;
  private final RealNames realNames;
  private final MemberSearch members;
  private final BackOffice content;
  private final Milestones milestones;
  private final Clock clock;

  OverviewPage(
      Cases cases,
      Applications applications,
      RealNames realNames,
      MemberSearch members,
      BackOffice content,
      Milestones milestones,
      Clock clock) {
    this.cases = cases;
    this.applications = applications;
    this.realNames = realNames;
    this.members = members;
    this.content = content;
    this.milestones = milestones;
    this.clock = clock;
  }

  /** A number, and where it leads; to nowhere for who may not go there. */
  record Count(String key, long number, String address) {}

  @GetMapping({"/admin", "/admin/"})
  View show(Visit visit) {
    return visit.page("admin/overview", Map.of("counts", counts(Staff.anybody(visit))));
  }

  private List<Count> counts(Member self) {
    var counts = new ArrayList<Count>();
    if (self.mayModerate()) {
      counts.add(new Count("cases", cases.waiting(), "/admin/cases"));
    }
    if (self.mayVerify()) {
      counts.add(new Count("real-names", realNames.waiting(), "/admin/real-names"));
      counts.add(new Count("applications", applications.waiting(), "/admin/applications"));
    }
    if (self.mayKeepAccounts()) {
      counts.add(new Count("disputes", milestones.waiting(), "/admin/disputes"));
    }
    var list = self.administers() ? "/admin/members" : "";
    counts.add(new Count("new-members", members.countSince(today()), list));
    counts.add(
        new Count(
            "new-questions",
            content.askedSince(today()),
            self.mayModerate() ? "/admin/questions" : ""));
    return counts;
  }

  private Instant today() {
    return clock.instant().atZone(HERE).toLocalDate().atStartOfDay(HERE).toInstant();
  }
}
