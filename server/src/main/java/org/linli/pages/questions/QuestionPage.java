package org.linli.pages.questions;

import static org.linli.discovery.ActionKind.VIEWED_QUESTION;

import java.util.Map;
import org.linli.discovery.HomeFeed;
import org.linli.discovery.Sightings;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Question;
import org.linli.knowledge.QuestionFollows;
import org.linli.knowledge.QuestionViews;
import org.linli.knowledge.Questions;
import org.linli.media.Prose;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A question with its answers. */
@Controller
class QuestionPage {
  private static final int SIMILAR = 5;
  private final Questions questions;
  private final Answers answers;
  private final QuestionFollows follows;
  private final QuestionViews views;
  private final Sightings sightings;
  private final HomeFeed feed;
  private final Items items;
  private final Desk desk;

  QuestionPage(
      Questions questions,
      Answers answers,
      QuestionFollows follows,
      QuestionViews views,
      Sightings sightings,
      HomeFeed feed,
      Items items,
      Desk desk) {
    this.questions = questions;
    this.answers = answers;
    this.follows = follows;
    this.views = views;
    this.sightings = sightings;
    this.feed = feed;
    this.items = items;
    this.desk = desk;
  }

  @GetMapping("/questions/{id:[0-9]{1,18}}")
  View show(Visit visit, Form form, @PathVariable long id) {
    var page = page(visit, form, id, "");
    views.viewed(id);
    visit.self().ifPresent(self -> sightings.report(self.id(), VIEWED_QUESTION, id));
    return page;
  }

  @PostMapping("/questions/{id:[0-9]{1,18}}/follow")
  View follow(Visit visit, Form form, @PathVariable long id) {
    var self = desk.acting(visit).id();
    if (form.value("on").equals("yes")) {
      follows.follow(self, id);
    } else {
      follows.unfollow(self, id);
    }
    return visit.seeOther("/questions/" + id);
  }

  /** The page with an answer that is still being written. */
  View page(Visit visit, Form form, long id, String preview) {
    var reader = desk.reader(visit);
    var question = questions.find(id, reader).orElseThrow(NotHere::new);
    var paging = Paging.of(form);
    var offer = items.offer(visit, question);
    var read = answers.to(id, reader, paging.offset(), paging.limit());
    return visit.page(
        "questions/question",
        form,
        Map.of(
            "question", question,
            "offer", offer,
            "html", new Prose(question.description()).html(),
            "tags", items.tagsOf(question),
            "answers", items.answers(visit, offer, Paging.shown(read)),
            "more", paging.next(read),
            "similar", items.questions(feed.similar(question, SIMILAR)),
            "followed", followed(visit, question),
            "preview", preview));
  }

  private boolean followed(Visit visit, Question question) {
    return visit.self().filter(self -> follows.follows(self.id(), question.id())).isPresent();
  }
}
