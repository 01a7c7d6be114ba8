package org.linli.pages.articles;

import java.util.Map;
import org.linli.articles.SavedDrafts;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What a member has not published yet. */
@Controller
class DraftsPage {
  private final SavedDrafts drafts;
  private final Author author;

  DraftsPage(SavedDrafts drafts, Author author) {
    this.drafts = drafts;
    this.author = author;
  }

  @GetMapping("/drafts")
  View show(Visit visit, Form form) {
    var paging = Paging.of(form);
    var read = drafts.of(author.of(visit).id(), paging.offset(), paging.limit());
    return visit.page(
        "articles/drafts", Map.of("drafts", Paging.shown(read), "more", paging.next(read)));
  }
}
