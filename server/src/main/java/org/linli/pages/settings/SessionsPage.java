package org.linli.pages.settings;

import java.util.Map;
import org.linli.identity.OpenSessions;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where a member is signed in. */
@Controller
class SessionsPage {
  private static final int HANDLE = 16;
  private final OpenSessions sessions;

  SessionsPage(OpenSessions sessions) {
    this.sessions = sessions;
  }

  @GetMapping("/settings/sessions")
  View show(Visit visit) {
    var open = sessions.of(visit.member().id(), visit.session().orElseThrow());
    return visit.page("settings/sessions", Map.of("sessions", open));
  }

  @PostMapping("/settings/sessions/end")
  View end(Visit visit, Form form) {
    sessions.end(visit.member().id(), form.text("session", HANDLE));
    return visit.seeOther("/settings/sessions", "toast.ended");
  }

  @PostMapping("/settings/sessions/end-others")
  View endOthers(Visit visit) {
    sessions.endOthers(visit.member().id(), visit.session().orElseThrow());
    return visit.seeOther("/settings/sessions", "toast.ended");
  }
}
