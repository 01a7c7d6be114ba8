package org.linli.pages.settings;

import java.util.Map;
import org.linli.identity.SecondFactorDesk;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Passwords for apps that know no second factor. */
@Controller
class AppPasswordsPage {
  private static final String OWN = "own";
  private static final int LONGEST_NAME = 60;
  private final SecurityPage overview;
  private final SecondFactorDesk desk;

  AppPasswordsPage(SecurityPage overview, SecondFactorDesk desk) {
    this.overview = overview;
    this.desk = desk;
  }

  @PostMapping("/settings/security/apps")
  View make(Visit visit, Form form) {
    var self = visit.member().id();
    var name = form.required("app", LONGEST_NAME);
    if (desk.fullOfAppPasswords(self)) {
      form.refuse("app", "fault.app-passwords");
    }
    return form.refused()
        ? overview.page(visit, form)
        : desk.makeAppPassword(self, name, form.value(OWN), visit.client())
            .map(made -> visit.page("settings/app-password", Map.of("name", name, "made", made)))
            .orElseGet(() -> overview.refused(visit, form, OWN));
  }

  @PostMapping("/settings/security/apps/end")
  View end(Visit visit, Form form) {
    return overview.end(visit, form, "apps", "apps-proof", desk::endAppPassword);
  }
}
