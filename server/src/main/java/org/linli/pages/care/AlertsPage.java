package org.linli.pages.care;

import java.util.Map;
import java.util.Optional;
import org.linli.care.Notices;
import org.linli.care.Notices.Shown;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What devices have seen, newest first. */
@Controller
class AlertsPage {
  private static final int PAGE = 20;
  private static final int LAST = 500;
  private final Notices notices;

  AlertsPage(Notices notices) {
    this.notices = notices;
  }

  @GetMapping("/alerts")
  View list(Visit visit, Form form) {
    var shown = shown(form.value("shown"));
    var page = page(form.value("page"));
    var found = notices.of(visit.member().id(), shown, (long) (page - 1) * PAGE, PAGE + 1);
    var more = found.size() > PAGE && page < LAST ? page + 1 : 0;
    return visit.page(
        "care/alerts",
        Map.of(
            "notices", found.stream().limit(PAGE).toList(),
            "shown", shown.name().toLowerCase(),
            "more", more));
  }

  private static Shown shown(String text) {
    return switch (text) {
      case "unread" -> Shown.UNREAD;
      case "read" -> Shown.READ;
      default -> Shown.ALL;
    };
  }

  private static int page(String text) {
    return Optional.of(text)
        .filter(number -> number.matches("[1-9][0-9]{0,2}"))
        .map(Integer::parseInt)
        .map(number -> Math.min(number, LAST))
        .orElse(1);
  }
}
