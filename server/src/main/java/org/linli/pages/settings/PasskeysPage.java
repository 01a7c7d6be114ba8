package org.linli.pages.settings;

import java.util.Map;
import org.linli.identity.PasskeyDesk;
import org.linli.identity.PasskeySite;
import org.linli.identity.SecondFactorDesk;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Making passkeys and deleting them. */
@Controller
class PasskeysPage {
  private static final String NAME = "passkey";
  private static final int LONGEST_NAME = 60;
  private final SecurityPage overview;
  private final SecondFactorDesk desk;
  private final PasskeyDesk passkeys;
  private final PasskeyOptions options;

  PasskeysPage(
      SecurityPage overview, SecondFactorDesk desk, PasskeyDesk passkeys, PasskeyOptions options) {
    this.overview = overview;
    this.desk = desk;
    this.passkeys = passkeys;
    this.options = options;
  }

  @PostMapping("/settings/security/passkeys")
  View begin(Visit visit, Form form) {
    var self = visit.member();
    var site = PasskeySite.of(visit.site()).orElseThrow(NotHere::new);
    var name = form.required(NAME, LONGEST_NAME);
    if (form.refused()) {
      return overview.page(visit, form);
    }
    if (!desk.proved(self.id(), form.value("passkey-password"), visit.client())) {
      return overview.refused(visit, form, "passkey-password");
    }
    var asked = options.written(passkeys.begin(self.id()), site, self);
    return visit.page("settings/passkey", Map.of("name", name, "options", asked));
  }

  @PostMapping("/settings/security/passkeys/add")
  View add(Visit visit, Form form) {
    var self = visit.member().id();
    var site = PasskeySite.of(visit.site()).orElseThrow(NotHere::new);
    var name = form.required(NAME, LONGEST_NAME);
    if (!form.refused()) {
      switch (passkeys.add(self, name, form.value("answer"), site)) {
        case DONE -> {}
        case UNPROVED -> form.refuse(NAME, "fault.passkey");
        case FULL -> form.refuse(NAME, "fault.app-passwords");
      }
    }
    return form.refused()
        ? overview.page(visit, form)
        : visit.seeOther(SecurityPage.HERE, "toast.saved");
  }

  @PostMapping("/settings/security/passkeys/end")
  View end(Visit visit, Form form) {
    return overview.end(visit, form, "passkeys", "passkeys-proof", passkeys::end);
  }
}
