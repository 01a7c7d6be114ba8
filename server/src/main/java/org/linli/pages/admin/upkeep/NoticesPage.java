package org.linli.pages.admin.upkeep;

import java.util.Map;
import org.linli.pages.admin.Leaf;
import org.linli.pages.admin.Staff;
import org.linli.pages.admin.Sure;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.social.SiteNotice;
import org.linli.social.SiteNotices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Telling something to all members, or to one. */
@Controller("officeNotices")
class NoticesPage {
  private static final String LIST = "/admin/notices";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST = 10_000;
  private final SiteNotices notices;

  NoticesPage(SiteNotices notices) {
    this.notices = notices;
  }

  @GetMapping(LIST)
  View show(Visit visit, Form form) {
    Staff.administrator(visit);
    return page(visit, form);
  }

  @PostMapping(LIST)
  View send(Visit visit, Form form) {
    var self = Staff.administrator(visit);
    var name = form.required("name", LONGEST_NAME);
    var content = form.required("content", LONGEST);
    var target = form.value("target").strip();
    if (!target.matches("[0-9]{0,18}")) {
      form.refuse("target", "fault.target");
    }
    if (form.refused()) {
      return page(visit, form);
    }
    if (target.isEmpty() && !Sure.said(form)) {
      var question = visit.say("notice.sure", name, content);
      return Sure.ask(visit, form, question, LIST, "name", "content", "target");
    }
    var account = target.isEmpty() ? 0 : Long.parseLong(target);
    var sending =
        target.isEmpty()
            ? notices.toAll(self.id(), name, content)
            : notices.to(account, SiteNotice.Kind.PERSONAL, self.id(), name, content);
    return switch (sending) {
      case SENT -> visit.seeOther(LIST, "toast.sent");
      case UNKNOWN_MEMBER -> refused(visit, form, "target", "fault.target");
      case UNFIT -> refused(visit, form, "content", "fault.empty");
    };
  }

  private View refused(Visit visit, Form form, String field, String fault) {
    form.refuse(field, fault);
    return page(visit, form);
  }

  private View page(Visit visit, Form form) {
    var leaf = Leaf.of(form);
    var read = notices.seenBy(0, SiteNotice.Kind.ALL, leaf.offset(), leaf.limit());
    return visit.page(
        "admin/upkeep/notices",
        form,
        Map.of("notices", Leaf.shown(read), "more", leaf.next(LIST, read)));
  }
}
