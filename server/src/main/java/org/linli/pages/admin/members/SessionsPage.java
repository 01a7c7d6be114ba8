package org.linli.pages.admin.members;

import org.linli.identity.SessionDesk;
import org.linli.pages.admin.Staff;
import org.linli.pages.admin.Sure;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Signing a member out of his devices. */
@Controller("officeSessions")
class SessionsPage {
  private static final int HANDLE = 16;
  private final SessionDesk desk;
  private final MemberPage page;

  SessionsPage(SessionDesk desk, MemberPage page) {
    this.desk = desk;
    this.page = page;
  }

  @PostMapping("/admin/members/{id:[0-9]{1,18}}/sessions/end")
  View end(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.administrator(visit);
    desk.end(page.member(id).id(), form.text("session", HANDLE), self.id());
    return visit.seeOther("/admin/members/" + id, "toast.ended");
  }

  @PostMapping("/admin/members/{id:[0-9]{1,18}}/sessions/end-all")
  View endAll(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.administrator(visit);
    var member = page.member(id);
    if (!Sure.said(form)) {
      var question = visit.say("member.sure.end-all", member.shownNickname());
      return Sure.ask(visit, form, question, "/admin/members/" + id);
    }
    desk.endAll(id, self.id());
    return visit.seeOther("/admin/members/" + id, "toast.ended");
  }
}
