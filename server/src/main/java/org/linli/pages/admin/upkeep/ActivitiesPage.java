package org.linli.pages.admin.upkeep;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.linli.discovery.Activities;
import org.linli.discovery.Activity;
import org.linli.pages.admin.Address;
import org.linli.pages.admin.Sheet;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** What the apps promote, and something new for them. */
@Controller
class ActivitiesPage {
  private static final String LIST = "/admin/activities";
  private final Activities activities;
  private final ActivityForm fields;

  ActivitiesPage(Activities activities, ActivityForm fields) {
    this.activities = activities;
    this.fields = fields;
  }

  @GetMapping(LIST)
  View show(Visit visit, Form form) {
    Staff.moderator(visit);
    return page(visit, form);
  }

  @PostMapping(LIST)
  View add(Visit visit, Form form, @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    var self = Staff.moderator(visit);
    var draft = fields.read(form, picture, "");
    if (form.refused()) {
      return page(visit, form);
    }
    if (activities.add(self.id(), draft).isEmpty()) {
      form.refuse("url", "fault.activity");
      return page(visit, form);
    }
    return visit.seeOther(LIST, "toast.saved");
  }

  private View page(Visit visit, Form form) {
    var sheet = Sheet.of(form);
    List<Activity> read = activities.living(sheet.before(), sheet.limit());
    return visit.page(
        "admin/upkeep/activities",
        form,
        Map.of(
            "activities", Sheet.shown(read),
            "more", Address.next(LIST, Sheet.next(read, Activity::id))));
  }
}
