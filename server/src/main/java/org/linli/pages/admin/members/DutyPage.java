package org.linli.pages.admin.members;

import java.util.Arrays;
import org.linli.identity.Duty;
import org.linli.identity.DutyDesk;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Handing duties to a member, and taking them back. */
@Controller
class DutyPage {
  private final DutyDesk desk;
  private final MemberPage page;

  DutyPage(DutyDesk desk, MemberPage page) {
    this.desk = desk;
    this.page = page;
  }

  @PostMapping("/admin/members/{id:[0-9]{1,18}}/duty")
  View set(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.administrator(visit);
    var duty =
        Arrays.stream(Duty.values())
            .filter(one -> one.name().equalsIgnoreCase(form.value("duty")))
            .findAny()
            .orElseThrow(NotHere::new);
    return switch (desk.set(id, duty, form.value("on").equals("yes"), self.id())) {
      case DONE -> visit.seeOther("/admin/members/" + id, "toast.saved");
      case NO_ADMINISTRATOR, NO_SUCH_MEMBER -> throw new NotHere();
      case BANNED -> {
        form.refuse(Form.WHOLE, "fault.group");
        yield page.page(visit, form, id);
      }
    };
  }
}
