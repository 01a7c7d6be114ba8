package org.linli.pages.questions;

import java.util.List;
import java.util.Map;
import org.linli.knowledge.Answer;
import org.linli.knowledge.AnswerCollections;
import org.linli.knowledge.AnswerViews;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Questions;
import org.linli.knowledge.Votes;
import org.linli.moderation.Vote;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.View;

/** One answer, and what its readers do with it. */
@Controller
class AnswerPage {
  private final Answers answers;
  private final Questions questions;
  private final AnswerViews views;
  private final Votes votes;
  private final AnswerCollections collections;
  private final Items items;
  private final Desk desk;

  AnswerPage(
      Answers answers,
      Questions questions,
      AnswerViews views,
      Votes votes,
      AnswerCollections collections,
      Items items,
      Desk desk) {
    this.answers = answers;
    this.questions = questions;
    this.views = views;
    this.votes = votes;
    this.collections = collections;
    this.items = items;
    this.desk = desk;
  }

  @GetMapping("/answers/{id:[0-9]{1,18}}")
  View show(Visit visit, @PathVariable long id) {
    var answer = answer(visit, id);
    views.viewed(id);
    var question =
        questions.find(answer.questionId(), desk.reader(visit)).orElseThrow(NotHere::new);
    var item = items.answers(visit, items.offer(visit, question), List.of(answer)).getFirst();
    return visit.page("questions/answer-alone", Map.of("item", item));
  }

  @PostMapping("/answers/{id:[0-9]{1,18}}/vote")
  View vote(
      Visit visit,
      Form form,
      @PathVariable long id,
      @RequestHeader(name = "HX-Request", required = false) String part) {
    var self = desk.acting(visit).id();
    var answer = answer(visit, id);
    switch (form.value("vote")) {
      case "agree" -> votes.cast(self, id, Vote.AGREE);
      case "disagree" -> votes.cast(self, id, Vote.DISAGREE);
      case "no-agree" -> votes.withdraw(self, id, Vote.AGREE);
      default -> votes.withdraw(self, id, Vote.DISAGREE);
    }
    return back(visit, answer, part);
  }

  @PostMapping("/answers/{id:[0-9]{1,18}}/collect")
  View collect(
      Visit visit,
      Form form,
      @PathVariable long id,
      @RequestHeader(name = "HX-Request", required = false) String part) {
    var self = desk.acting(visit).id();
    var answer = answer(visit, id);
    if (form.value("on").equals("yes")) {
      collections.add(self, id);
    } else {
      collections.remove(self, id);
    }
    return back(visit, answer, part);
  }

  /** Who has scripts needs but the answer again; others go back to where they were. */
  private static View back(Visit visit, Answer answer, String part) {
    return visit.seeOther(
        part == null
            ? "/questions/" + answer.questionId() + "#answer-" + answer.id()
            : "/answers/" + answer.id());
  }

  private Answer answer(Visit visit, long id) {
    return answers.find(id, desk.reader(visit)).orElseThrow(NotHere::new);
  }
}
