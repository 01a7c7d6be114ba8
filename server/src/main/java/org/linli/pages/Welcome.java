package org.linli.pages;

import java.util.Map;
import org.linli.demo.DemoAccounts;
import org.linli.pages.frame.Visit;
import org.linli.platform.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What this is, and where to go on. */
@Controller
class Welcome {
  private final boolean dev;
  private final DemoAccounts demo;

  Welcome(Settings settings, DemoAccounts demo) {
    dev = settings.dev();
    this.demo = demo;
  }

  @GetMapping("/about")
  View page(Visit visit) {
    return visit.page("welcome", Map.of("dev", dev, "demo", demo));
  }
}
