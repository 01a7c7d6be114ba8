package org.linli.pages.feeds;

import org.linli.knowledge.Question;
import org.linli.knowledge.QuestionFeed;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Excerpt;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The newest questions, for who reads them with a program of his own. */
@Controller
class QuestionFeeds {
  private static final int ROWS = 30;
  private final QuestionFeed feed;

  QuestionFeeds(QuestionFeed feed) {
    this.feed = feed;
  }

  @GetMapping("/questions/feed.xml")
  ResponseEntity<byte[]> newest(Visit visit) {
    var items = feed.newest(0, ROWS).stream().map(QuestionFeeds::item).toList();
    return Feed.rss(visit, visit.say("feeds.questions"), "/?sort=newest", items);
  }

  private static Feed.Item item(Question question) {
    return new Feed.Item(
        "/questions/" + question.id(),
        question.title(),
        Excerpt.of(question.description()),
        question.createdAt());
  }
}
