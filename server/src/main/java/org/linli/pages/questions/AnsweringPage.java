package org.linli.pages.questions;

import org.linli.knowledge.AnswerDraft;
import org.linli.knowledge.Answering;
import org.linli.media.Prose;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Answering below the question. */
@Controller
class AnsweringPage {
  private final Answering answering;
  private final QuestionPage page;
  private final Desk desk;

  AnsweringPage(Answering answering, QuestionPage page, Desk desk) {
    this.answering = answering;
    this.page = page;
    this.desk = desk;
  }

  @PostMapping("/questions/{id:[0-9]{1,18}}")
  View answer(Visit visit, Form form, @PathVariable long id) {
    var self = visit.member();
    var content = form.required("content", Texts.LONGEST);
    if (form.ticked("preview")) {
      return page.page(visit, form, id, new Prose(content).html());
    }
    if (!desk.mayPost(visit)) {
      form.refuse(Form.WHOLE, "fault.may-not-post");
    }
    if (form.refused()) {
      return page.page(visit, form, id, "");
    }
    var draft = new AnswerDraft(content, form.ticked("anonymous"));
    return switch (answering.answer(self.id(), id, draft)) {
      case Answering.Outcome.Answered(var answer, var waits) ->
          visit.seeOther(
              "/questions/" + id + "#answer-" + answer, waits ? "toast.waits" : "toast.answered");
      case Answering.Outcome.NoSuchQuestion() -> throw new NotHere();
      case Answering.Outcome.NotAdmitted() ->
          refused(visit, form, id, Form.WHOLE, "fault.not-admitted");
      case Answering.Outcome.Unfit() -> refused(visit, form, id, "content", "fault.content");
      case Answering.Outcome.TooOften() -> refused(visit, form, id, Form.WHOLE, "fault.too-often");
    };
  }

  private View refused(Visit visit, Form form, long id, String field, String fault) {
    form.refuse(field, fault);
    return page.page(visit, form, id, "");
  }
}
