package org.linli.pages.admin.members;

import java.util.Map;
import org.linli.identity.RealNames;
import org.linli.pages.admin.Leaf;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Who waits for his real name to be confirmed; the names themselves are opened one by one. */
@Controller
class RealNamesPage {
  private final RealNames realNames;
  private final WaitingList list;

  RealNamesPage(RealNames realNames, WaitingList list) {
    this.realNames = realNames;
    this.list = list;
  }

  @GetMapping("/admin/real-names")
  View show(Visit visit, Form form) {
    Staff.verifier(visit);
    var leaf = Leaf.of(form);
    var read = realNames.applicants(leaf.offset(), leaf.limit());
    var waiting =
        list.of(
            Leaf.shown(read),
            RealNames.Applicant::accountId,
            (member, row) ->
                new Waiting(member, "", row.appliedAt(), "/admin/real-names/" + member.id()));
    return visit.page(
        "admin/members/waiting",
        Map.of(
            "part",
            "real-names",
            "waiting",
            waiting,
            "more",
            leaf.next("/admin/real-names", read)));
  }
}
