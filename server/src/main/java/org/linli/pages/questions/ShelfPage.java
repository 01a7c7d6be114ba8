package org.linli.pages.questions;

import java.util.Map;
import org.linli.knowledge.Answers;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The answers that a member has put by. */
@Controller
class ShelfPage {
  private final Answers answers;

  ShelfPage(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/collected")
  View show(Visit visit, Form form) {
    var paging = Paging.of(form);
    var read = answers.collectedBy(visit.member().id(), paging.offset(), paging.limit());
    return visit.page(
        "questions/collected", Map.of("answers", Paging.shown(read), "more", paging.next(read)));
  }
}
