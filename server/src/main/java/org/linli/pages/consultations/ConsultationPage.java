package org.linli.pages.consultations;

import org.linli.market.ConsultationAnswering;
import org.linli.market.ConsultationTalk;
import org.linli.market.Consulting;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One consultation, and what the two of them do with it. */
@Controller
class ConsultationPage {
  private static final String ONE = "/consultations/{id:[0-9]{1,18}}";
  private final Counter counter;
  private final Consulting consulting;
  private final ConsultationAnswering answering;
  private final ConsultationTalk talk;
  private final Desk desk;

  ConsultationPage(
      Counter counter,
      Consulting consulting,
      ConsultationAnswering answering,
      ConsultationTalk talk,
      Desk desk) {
    this.counter = counter;
    this.consulting = consulting;
    this.answering = answering;
    this.talk = talk;
    this.desk = desk;
  }

  @GetMapping(ONE)
  View show(Visit visit, Form form, @PathVariable long id) {
    return counter.page(visit, form, id);
  }

  @PostMapping(ONE + "/answer")
  View answer(Visit visit, Form form, @PathVariable long id) {
    var self = desk.acting(visit).id();
    var answer = form.required("answer", Texts.LONGEST);
    return form.refused()
        ? counter.page(visit, form, id)
        : counter.done(visit, form, "answer", id, answering.answer(self, id, answer));
  }

  @PostMapping(ONE + "/confirm")
  View confirm(Visit visit, Form form, @PathVariable long id) {
    var self = desk.acting(visit).id();
    return counter.done(visit, form, Form.WHOLE, id, consulting.confirm(self, id));
  }

  @PostMapping(ONE + "/refuse")
  View refuse(Visit visit, Form form, @PathVariable long id) {
    var self = desk.acting(visit).id();
    return counter.done(visit, form, Form.WHOLE, id, consulting.refuse(self, id));
  }

  @PostMapping(ONE + "/finish")
  View finish(Visit visit, Form form, @PathVariable long id) {
    var self = desk.acting(visit).id();
    return counter.done(visit, form, Form.WHOLE, id, consulting.finish(self, id));
  }

  @PostMapping(ONE + "/messages")
  View say(Visit visit, Form form, @PathVariable long id) {
    var self = desk.acting(visit).id();
    var content = form.required("content", Texts.LONGEST);
    return form.refused()
        ? counter.page(visit, form, id)
        : counter.done(visit, form, "content", id, talk.say(self, id, content));
  }
}
