package org.linli.pages.search;

import java.util.Map;
import org.linli.discovery.SearchSuggestions;
import org.linli.discovery.SimilarQuestions;
import org.linli.identity.Reader;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Parts of pages that are shown while somebody writes. */
@Controller
class SuggestPage {
  private static final int MOST = 5;
  private final SearchSuggestions suggestions;
  private final SimilarQuestions similar;

  SuggestPage(SearchSuggestions suggestions, SimilarQuestions similar) {
    this.suggestions = suggestions;
    this.similar = similar;
  }

  @GetMapping("/search/suggest")
  View suggest(Visit visit, Form form) {
    var text = form.text("q", SearchWish.LONGEST);
    return visit.page(
        "search/suggestions", Map.of("suggestions", suggestions.of(text, reader(visit))));
  }

  @GetMapping("/ask/similar")
  View similar(Visit visit, Form form) {
    var title = form.text("title", SearchWish.LONGEST);
    return visit.page("search/similar", Map.of("similar", similar.to(title, reader(visit), MOST)));
  }

  private static Reader reader(Visit visit) {
    return visit.self().map(self -> Reader.member(self.id())).orElse(Reader.STRANGER);
  }
}
