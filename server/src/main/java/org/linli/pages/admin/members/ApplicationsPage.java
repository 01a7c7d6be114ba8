package org.linli.pages.admin.members;

import java.util.Map;
import org.linli.market.Application;
import org.linli.market.Applications;
import org.linli.pages.admin.Leaf;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Who waits to become a specialist or an enterprise. */
@Controller
class ApplicationsPage {
  private final Applications applications;
  private final WaitingList list;

  ApplicationsPage(Applications applications, WaitingList list) {
    this.applications = applications;
    this.list = list;
  }

  @GetMapping("/admin/applications")
  View show(Visit visit, Form form) {
    Staff.verifier(visit);
    var leaf = Leaf.of(form);
    var read = applications.waiting(leaf.offset(), leaf.limit());
    var waiting =
        list.of(
            Leaf.shown(read),
            Application::accountId,
            (member, row) -> {
              var profession = ApplicationPage.key(row.profession());
              var address = "/admin/applications/" + profession + '/' + member.id();
              return new Waiting(member, profession, row.appliedAt(), address);
            });
    return visit.page(
        "admin/members/waiting",
        Map.of(
            "part",
            "applications",
            "waiting",
            waiting,
            "more",
            leaf.next("/admin/applications", read)));
  }
}
