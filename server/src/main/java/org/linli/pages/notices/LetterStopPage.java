package org.linli.pages.notices;

import java.util.Map;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.social.LetterStops;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * Where the link in a letter ends them, for whoever has it: the form of the page, or a mail program
 * by a POST to the same address.
 */
@Controller
class LetterStopPage {
  private static final int LENGTH = 64;
  private final LetterStops stops;

  LetterStopPage(LetterStops stops) {
    this.stops = stops;
  }

  @GetMapping("/letters/stop")
  View ask(Visit visit, Form form) {
    var who = who(form);
    var seal = form.text("seal", LENGTH);
    if (!stops.isOurs(who, seal)) {
      throw new NotHere();
    }
    return visit.page("notices/stop", Map.of("who", who, "seal", seal, "done", false));
  }

  @PostMapping("/letters/stop")
  View stop(Visit visit, Form form) {
    var who = who(form);
    var seal = form.text("seal", LENGTH);
    if (!stops.stop(who, seal)) {
      throw new NotHere();
    }
    return visit.page("notices/stop", Map.of("who", who, "seal", seal, "done", true));
  }

  private static long who(Form form) {
    return form.numbers("who").stream().findFirst().orElse(0L);
  }
}
