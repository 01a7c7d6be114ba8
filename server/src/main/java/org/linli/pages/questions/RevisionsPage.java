package org.linli.pages.questions;

import java.util.List;
import java.util.Map;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Questions;
import org.linli.knowledge.Revisions;
import org.linli.media.Revision;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Version;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** How questions and answers read before they were edited. */
@Controller
class RevisionsPage {
  private static final int MOST = 50;
  private final Questions questions;
  private final Answers answers;
  private final Revisions revisions;
  private final Desk desk;

  RevisionsPage(Questions questions, Answers answers, Revisions revisions, Desk desk) {
    this.questions = questions;
    this.answers = answers;
    this.revisions = revisions;
    this.desk = desk;
  }

  @GetMapping("/questions/{id:[0-9]{1,18}}/revisions")
  View question(Visit visit, @PathVariable long id) {
    var reader = desk.reader(visit);
    var question = questions.find(id, reader).orElseThrow(NotHere::new);
    return page(
        visit, question.title(), "/questions/" + id, revisions.of(question, reader, 0, MOST));
  }

  @GetMapping("/answers/{id:[0-9]{1,18}}/revisions")
  View answer(Visit visit, @PathVariable long id) {
    var reader = desk.reader(visit);
    var answer = answers.find(id, reader).orElseThrow(NotHere::new);
    return page(visit, answer.title(), "/answers/" + id, revisions.of(answer, reader, 0, MOST));
  }

  private static View page(Visit visit, String title, String back, List<Revision> before) {
    return visit.page(
        "writing/revisions", Map.of("title", title, "back", back, "versions", Version.of(before)));
  }
}
