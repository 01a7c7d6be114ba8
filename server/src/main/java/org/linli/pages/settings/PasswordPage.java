package org.linli.pages.settings;

import org.linli.identity.OpenSessions;
import org.linli.identity.PasswordChange;
import org.linli.pages.entry.NewPassword;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A new password for who knows the old one; all other devices are signed out. */
@Controller
class PasswordPage {
  private final PasswordChange change;
  private final OpenSessions sessions;

  PasswordPage(PasswordChange change, OpenSessions sessions) {
    this.change = change;
    this.sessions = sessions;
  }

  @GetMapping("/settings/password")
  View show(Visit visit) {
    visit.member();
    return visit.page("settings/password", Form.blank());
  }

  @PostMapping("/settings/password")
  View save(Visit visit, Form form) {
    var self = visit.member();
    var fresh = NewPassword.read(form, "password");
    if (form.refused()) {
      return visit.page("settings/password", form);
    }
    return switch (change.withOld(self.username(), form.value("old"), fresh, visit.client())) {
      case PasswordChange.Outcome.Changed() -> {
        sessions.endOthers(self.id(), visit.session().orElseThrow());
        yield visit.seeOther("/settings/password", "toast.saved");
      }
      case PasswordChange.Outcome.WrongPassword(), PasswordChange.Outcome.UnknownMember() ->
          refused(visit, form, "old", "fault.old-password");
      case PasswordChange.Outcome.PasswordRefused(),
          PasswordChange.Outcome.WrongCode(),
          PasswordChange.Outcome.ExpiredCode() ->
          refused(visit, form, "password", "fault.words");
    };
  }

  private static View refused(Visit visit, Form form, String field, String fault) {
    form.refuse(field, fault);
    return visit.page("settings/password", form);
  }
}
