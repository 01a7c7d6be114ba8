package org.linli.pages.settings;

import java.util.Map;
import java.util.Optional;
import org.linli.identity.PrivacySettings;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What others see of a member. */
@Controller
class PrivacyPage {
  private final PrivacySettings settings;

  PrivacyPage(PrivacySettings settings) {
    this.settings = settings;
  }

  @GetMapping("/settings/privacy")
  View show(Visit visit) {
    var privacy = settings.of(visit.member().id());
    return visit.page("settings/privacy", Map.of("privacy", privacy));
  }

  @PostMapping("/settings/privacy")
  View save(Visit visit, Form form) {
    var change =
        new PrivacySettings.Change(
            Optional.of(form.ticked("phone")),
            Optional.of(form.ticked("email")),
            Optional.of(form.ticked("birthday")),
            Optional.of(form.ticked("follows")));
    settings.change(visit.member().id(), change);
    return visit.seeOther("/settings/privacy", "toast.saved");
  }
}
