package org.linli.pages.live;

import org.linli.identity.LiveSessions;
import org.linli.live.Typing;
import org.linli.live.Typists;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Hears from an open page that its reader is writing. */
@Controller
class TypingPage {
  private final LiveSessions sessions;
  private final Typists typists;

  TypingPage(LiveSessions sessions, Typists typists) {
    this.sessions = sessions;
    this.typists = typists;
  }

  @PostMapping("/live/typing")
  ResponseEntity<Void> hear(Visit visit, Form form) {
    var told = visit.session().flatMap(sessions::account).map(account -> tell(account, form));
    return ResponseEntity.status(told.orElse(HttpStatus.UNAUTHORIZED)).build();
  }

  private HttpStatus tell(long account, Form form) {
    var inGroup = form.ticked("group");
    var to = form.numbers(inGroup ? "group" : "to").stream().findFirst().orElse(0L);
    return typists.tell(new Typing(account, inGroup, to))
        ? HttpStatus.NO_CONTENT
        : HttpStatus.FORBIDDEN;
  }
}
