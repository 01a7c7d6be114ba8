package org.linli.pages.inbox;

import java.util.Map;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.linli.social.Inbox;
import org.linli.social.Marking;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** With whom one writes. */
@Controller
class InboxPage {
  private final Inbox inbox;
  private final Marking marking;

  InboxPage(Inbox inbox, Marking marking) {
    this.inbox = inbox;
    this.marking = marking;
  }

  @GetMapping("/inbox")
  View show(Visit visit, Form form) {
    var paging = Paging.of(form);
    var read = inbox.of(visit.member().id(), paging.offset(), paging.limit());
    var talks = Paging.shown(read).stream().map(Talk::of).toList();
    return visit.page("inbox/inbox", Map.of("talks", talks, "more", paging.next(read)));
  }

  @PostMapping("/inbox/read")
  View read(Visit visit) {
    marking.signAll(visit.member().id());
    return visit.seeOther("/inbox");
  }
}
