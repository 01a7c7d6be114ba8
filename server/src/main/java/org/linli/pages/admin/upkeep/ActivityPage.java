package org.linli.pages.admin.upkeep;

import java.io.IOException;
import java.util.Map;
import org.linli.discovery.Activities;
import org.linli.discovery.Activity;
import org.linli.pages.admin.Staff;
import org.linli.pages.admin.Sure;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** One activity, written anew or taken away. */
@Controller
class ActivityPage {
  private static final String LIST = "/admin/activities";
  private static final String ONE = LIST + "/{id:[0-9]{1,18}}";
  private final Activities activities;
  private final ActivityForm fields;

  ActivityPage(Activities activities, ActivityForm fields) {
    this.activities = activities;
    this.fields = fields;
  }

  @GetMapping(ONE)
  View show(Visit visit, @PathVariable long id) {
    Staff.moderator(visit);
    var activity = activity(id);
    var form =
        Form.blank()
            .with("kind", ActivityForm.key(activity.kind()))
            .with("title", activity.title())
            .with("url", activity.url());
    return page(visit, form, activity);
  }

  @PostMapping(ONE)
  View edit(
      Visit visit,
      Form form,
      @PathVariable long id,
      @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    var self = Staff.moderator(visit);
    var activity = activity(id);
    var draft = fields.read(form, picture, activity.cover());
    if (form.refused()) {
      return page(visit, form, activity);
    }
    return switch (activities.edit(id, draft, self.id())) {
      case DONE -> visit.seeOther(LIST, "toast.saved");
      case NO_SUCH_ACTIVITY -> throw new NotHere();
      case UNFIT -> {
        form.refuse("url", "fault.activity");
        yield page(visit, form, activity);
      }
    };
  }

  @PostMapping(ONE + "/delete")
  View delete(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.moderator(visit);
    var activity = activity(id);
    if (!Sure.said(form)) {
      var question = visit.say("activity.sure.delete", activity.title());
      return Sure.ask(visit, form, question, LIST + '/' + id);
    }
    activities.delete(id, self.id());
    return visit.seeOther(LIST, "toast.saved");
  }

  private Activity activity(long id) {
    return activities.find(id).orElseThrow(NotHere::new);
  }

  private static View page(Visit visit, Form form, Activity activity) {
    return visit.page("admin/upkeep/activity", form, Map.of("activity", activity));
  }
}
