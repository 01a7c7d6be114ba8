package org.linli.pages.admin.members;

import java.util.Optional;
import org.linli.identity.MemberDesk;
import org.linli.identity.UserGroup;
import org.linli.pages.admin.Reasons;
import org.linli.pages.admin.Staff;
import org.linli.pages.admin.Sure;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Which group a member is in, and whether he is banned. */
@Controller
class StandingPage {
  private static final int LONGEST = 200;
  private final MemberDesk desk;
  private final MemberPage page;

  StandingPage(MemberDesk desk, MemberPage page) {
    this.desk = desk;
    this.page = page;
  }

  @PostMapping("/admin/members/{id:[0-9]{1,18}}/group")
  View group(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.administrator(visit);
    var wanted = Groups.named(form.value("group"));
    if (wanted.filter(Groups.given()::contains).isEmpty()) {
      form.refuse("group", "fault.group");
      return page.page(visit, form, id);
    }
    if (wanted.get() == UserGroup.ADMINISTRATOR && !Sure.said(form)) {
      var question = visit.say("member.sure.administrator", page.member(id).shownNickname());
      return Sure.ask(visit, form, question, "/admin/members/" + id, "group");
    }
    var change = new MemberDesk.Change("", "", wanted, Optional.empty());
    return done(visit, form, id, "group", desk.change(id, change, self.id()));
  }

  @PostMapping("/admin/members/{id:[0-9]{1,18}}/ban")
  View ban(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.administrator(visit);
    var note = form.text("note", LONGEST);
    var reason = Reasons.read(form, "why");
    if (form.refused()) {
      return page.page(visit, form, id);
    }
    if (!Sure.said(form)) {
      var question = visit.say("member.sure.ban", page.member(id).shownNickname());
      return Sure.ask(visit, form, question, "/admin/members/" + id, "why", "note");
    }
    return done(visit, form, id, "why", desk.ban(id, reason, note, self.id()));
  }

  @PostMapping("/admin/members/{id:[0-9]{1,18}}/unban")
  View unban(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.administrator(visit);
    return done(visit, form, id, Form.WHOLE, desk.unban(id, self.id()));
  }

  private View done(Visit visit, Form form, long id, String field, MemberDesk.Outcome outcome) {
    return switch (outcome) {
      case DONE -> visit.seeOther("/admin/members/" + id, "toast.saved");
      case NO_ADMINISTRATOR, NO_SUCH_MEMBER -> throw new NotHere();
      case UNFIT_GROUP, UNFIT_NICKNAME, UNKNOWN_PICTURE -> {
        form.refuse(field, "fault.group");
        yield page.page(visit, form, id);
      }
    };
  }
}
