package org.linli.pages.live;

import java.util.Map;
import org.linli.identity.LiveSessions;
import org.linli.live.Live;
import org.linli.live.Wish;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.platform.live.Ending;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Keeps pages connected whose reader is signed in. */
@Controller
class LivePage {
  private static final long WITHOUT_END = 0;
  private final Live live;
  private final LiveSessions sessions;

  LivePage(Live live, LiveSessions sessions) {
    this.live = live;
    this.sessions = sessions;
  }

  @GetMapping("/live")
  ResponseEntity<SseEmitter> listen(
      Visit visit,
      Form form,
      @RequestHeader(name = "Last-Event-ID", defaultValue = "") String last) {
    var since = Wish.since(last.isEmpty() ? form.value("since") : last);
    var question = form.numbers("question").stream().findFirst().orElse(0L);
    return visit
        .session()
        .filter(_ -> visit.self().isPresent())
        .flatMap(token ->
            sessions.account(token).map(account -> new Wish(account, token, since, question)))
        .map(this::listen)
        .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
  }

  /** There is nothing to hear without a body, and a stream without one would never end. */
  @RequestMapping(path = "/live", method = RequestMethod.HEAD)
  ResponseEntity<Void> refuse() {
    return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED).allow(HttpMethod.GET).build();
  }

  /** How much there is to read, for a page that is open already. */
  @GetMapping("/live/unread")
  View unread(Visit visit) {
    visit.member();
    return visit.page("frame/inbox", Map.of());
  }

  private ResponseEntity<SseEmitter> listen(Wish wish) {
    var emitter = new SseEmitter(WITHOUT_END);
    return live.listen(wish, new StreamLink(emitter))
        .map(connection -> {
          emitter.onCompletion(() -> connection.end(Ending.LOST));
          emitter.onError(_ -> connection.end(Ending.LOST));
          return ResponseEntity.ok()
              .header("Cache-Control", "no-store")
              .header("X-Accel-Buffering", "no")
              .body(emitter);
        })
        .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
  }
}
