package org.linli.pages.questions;

import java.util.List;
import java.util.Map;
import org.linli.knowledge.Question;
import org.linli.knowledge.QuestionFeed;
import org.linli.knowledge.Questions;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The first page: what people ask. */
@Controller
class FeedPage {
  private final QuestionFeed feed;
  private final Questions questions;
  private final Items items;

  FeedPage(QuestionFeed feed, Questions questions, Items items) {
    this.feed = feed;
    this.questions = questions;
    this.items = items;
  }

  @GetMapping("/")
  View show(Visit visit, Form form) {
    var paging = Paging.of(form);
    var sort =
        switch (form.value("sort")) {
          case "newest" -> "newest";
          case "followed" -> "followed";
          default -> "lively";
        };
    var read = read(visit, sort, paging);
    return visit.page(
        "questions/feed",
        Map.of(
            "items", items.questions(Paging.shown(read)),
            "sort", sort,
            "more", paging.next(read)));
  }

  private List<Question> read(Visit visit, String sort, Paging paging) {
    return switch (sort) {
      case "newest" -> feed.newest(paging.offset(), paging.limit());
      case "followed" -> questions.followedBy(visit.member().id(), paging.offset(), paging.limit());
      default -> feed.liveliest(paging.offset(), paging.limit());
    };
  }
}
