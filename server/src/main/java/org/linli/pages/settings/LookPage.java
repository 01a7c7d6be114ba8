package org.linli.pages.settings;

import java.util.Map;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Language and light; they belong to the browser, not to the account. */
@Controller
class LookPage {

  @GetMapping("/settings/look")
  View show(Visit visit) {
    visit.member();
    return visit.page("settings/look", Map.of());
  }
}
