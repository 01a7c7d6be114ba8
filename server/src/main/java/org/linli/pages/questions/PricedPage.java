package org.linli.pages.questions;

import java.util.OptionalLong;
import org.linli.knowledge.Adoption;
import org.linli.knowledge.AnswerAccess;
import org.linli.knowledge.Answers;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.frame.Yuan;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Paying for the answers to a question, and adopting one of them. */
@Controller
class PricedPage {
  private final AnswerAccess access;
  private final Adoption adoption;
  private final Answers answers;
  private final Desk desk;

  PricedPage(AnswerAccess access, Adoption adoption, Answers answers, Desk desk) {
    this.access = access;
    this.adoption = adoption;
    this.answers = answers;
    this.desk = desk;
  }

  @PostMapping("/questions/{id:[0-9]{1,18}}/pay")
  View pay(Visit visit, Form form, @PathVariable long id) {
    var self = desk.acting(visit).id();
    var question = "/questions/" + id;
    return switch (access.pay(self, id, OptionalLong.of(Yuan.fen(form, "price")))) {
      case PAID -> visit.seeOther(question, "toast.paid");
      case OPEN_ALREADY -> visit.seeOther(question);
      case OTHER_FEE -> visit.seeOther(question, "toast.other-price");
      case TOO_POOR -> visit.seeOther(question, "toast.too-poor");
      case NO_SUCH_QUESTION -> throw new NotHere();
    };
  }

  @PostMapping("/answers/{id:[0-9]{1,18}}/adopt")
  View adopt(Visit visit, @PathVariable long id) {
    var answer = answers.find(id, desk.reader(visit)).orElseThrow(NotHere::new);
    var place = "/questions/" + answer.questionId() + "#answer-" + id;
    return switch (adoption.adopt(desk.acting(visit).id(), id)) {
      case ADOPTED -> visit.seeOther(place, "toast.adopted");
      case ADOPTED_ANOTHER, OWN_ANSWER, NO_SUCH_ANSWERER ->
          visit.seeOther(place, "toast.not-adopted");
      case NOT_THE_ASKER, NO_SUCH_QUESTION, NO_SUCH_ANSWER -> throw new NotHere();
    };
  }
}
