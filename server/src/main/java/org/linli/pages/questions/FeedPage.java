package org.linli.pages.questions;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.linli.discovery.Distaste;
import org.linli.discovery.HomeFeed;
import org.linli.discovery.Suggested;
import org.linli.discovery.Taste;
import org.linli.knowledge.Question;
import org.linli.knowledge.QuestionFeed;
import org.linli.knowledge.Questions;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The first page: what people ask. */
@Controller
class FeedPage {
  private final QuestionFeed feed;
  private final HomeFeed suited;
  private final Distaste distaste;
  private final Questions questions;
  private final Items items;

  FeedPage(
      QuestionFeed feed, HomeFeed suited, Distaste distaste, Questions questions, Items items) {
    this.feed = feed;
    this.suited = suited;
    this.distaste = distaste;
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
            "items", items.questions(Paging.shown(read).stream().map(Suggested::content).toList()),
            "reasons", reasons(read),
            "sort", sort,
            "more", paging.next(read)));
  }

  @PostMapping("/questions/{id:[0-9]{1,18}}/less")
  View less(Visit visit, @PathVariable long id) {
    if (!distaste.less(visit.member().id(), Taste.QUESTION, id)) {
      throw new NotHere();
    }
    return visit.seeOther("/", "feed.less.done");
  }

  private List<Suggested<Question>> read(Visit visit, String sort, Paging paging) {
    return switch (sort) {
      case "newest" -> plain(feed.newest(paging.offset(), paging.limit()));
      case "followed" ->
          plain(questions.followedBy(visit.member().id(), paging.offset(), paging.limit()));
      default ->
          visit
              .self()
              .map(self -> suited.explained(self.id(), paging.offset(), paging.limit()))
              .orElseGet(() -> plain(feed.liveliest(paging.offset(), paging.limit())));
    };
  }

  private static List<Suggested<Question>> plain(List<Question> found) {
    return found.stream().map(one -> new Suggested<>(one, (Question) null)).toList();
  }

  private static Map<Long, Question> reasons(List<Suggested<Question>> read) {
    return read.stream()
        .filter(one -> one.because() != null)
        .collect(toMap(one -> one.content().id(), Suggested::because));
  }
}
