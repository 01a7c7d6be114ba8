package org.linli.pages.admin.members;

import org.linli.identity.Grants;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Giving experience, or as much as is missing to a level. */
@Controller
class GrantPage {
  private final Grants grants;
  private final MemberPage page;

  GrantPage(Grants grants, MemberPage page) {
    this.grants = grants;
    this.page = page;
  }

  @PostMapping("/admin/members/{id:[0-9]{1,18}}/grant")
  View grant(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.administrator(visit);
    var reason = form.required("reason", Grants.LONGEST);
    var level = form.value("raise");
    var points = form.value("points").strip();
    if (level.isEmpty() && !points.matches("[+-]?[0-9]{1,7}")) {
      form.refuse("points", "fault.points");
    }
    if (form.refused()) {
      return page.page(visit, form, id);
    }
    var outcome =
        level.matches("[1-6]")
            ? grants.level(id, Integer.parseInt(level), reason, self.id())
            : grants.points(id, number(points), reason, self.id());
    return switch (outcome) {
      case DONE -> visit.seeOther("/admin/members/" + id, "toast.saved");
      case NO_ADMINISTRATOR, NO_SUCH_MEMBER -> throw new NotHere();
      case UNFIT -> {
        form.refuse("points", "fault.points");
        yield page.page(visit, form, id);
      }
    };
  }

  /** What is no number is more than anybody may give. */
  private static int number(String points) {
    return points.matches("[+-]?[0-9]{1,7}") ? Integer.parseInt(points) : Integer.MAX_VALUE;
  }
}
